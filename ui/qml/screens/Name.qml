import booth
import controls

// A first name, for the big screen only: it is shown now, and kept nowhere.
TypeScreen {
    id: screen

    required property PledgeForm form
    property string refused: ""

    label: qsTr("First name")
    question: text !== "" && text === refused ? qsTr("This cannot be shown. Please type a first name only, in letters.") : form.nameConsent + " " + qsTr("It is kept nowhere.")
    ready: text.trim() !== "" && text !== refused
    save: qsTr("Show it")
    onSaved: {
        if (form.showName(text))
            done();
        else
            refused = text;
    }
}
