pragma Singleton
import QtQuick

// Which letters a language is typed with, and what stands behind a letter that is held.
QtObject {
    readonly property var letters: ({
            "latin": ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
            "fr": ["azertyuiop", "qsdfghjklm", "wxcvbn"],
            "es": ["qwertyuiop", "asdfghjklñ", "zxcvbnm"],
            "ru": ["йцукенгшщзх", "фывапролджэ", "ячсмитьбю"],
            "ar": ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذ"]
        })
    readonly property list<string> digits: ["1234567890", "+&'"]
    readonly property var behind: ({
            "a": "àáâäãåæ",
            "c": "ç",
            "e": "éèêë",
            "i": "íìîï",
            "l": "ł",
            "n": "ñ",
            "o": "óòôöõøœ",
            "s": "ßš",
            "u": "úùûü",
            "y": "ýÿ",
            "z": "ž",
            "е": "ё",
            "ь": "ъ",
            "ا": "أإآٱ",
            "ي": "ى",
            "ه": "ة",
            "ك": "گ"
        })

    function rows(language: string, email: bool): list<string> {
        return email ? letters.latin : letters[language] ?? letters.latin;
    }
}
