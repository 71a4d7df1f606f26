<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One thing I will do</source>
        <translation>Что я сделаю</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Take your pledge back?</source>
        <translation>Отозвать ваше обещание?</translation>
    </message>
    <message>
        <source>It no longer counts then, and an address you left is erased.</source>
        <translation>Оно больше не будет учтено, а оставленный адрес будет удалён.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать обещание</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Look at the big screen.</source>
        <translation>Посмотрите на большой экран.</translation>
    </message>
    <message numerus="yes">
        <source>Are you %Ln or older?</source>
        <translation>
            <numerusform>Вам исполнился %Ln год?</numerusform>
            <numerusform>Вам исполнилось %Ln года?</numerusform>
            <numerusform>Вам исполнилось %Ln лет?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is not kept.</source>
        <translation>Ваш ответ не сохраняется.</translation>
    </message>
    <message>
        <source>Your pledge counts. We ask you nothing more.</source>
        <translation>Ваше обещание учтено. Больше мы ни о чём не спросим.</translation>
    </message>
    <message>
        <source>Your address is sealed.</source>
        <translation>Ваш адрес запечатан.</translation>
    </message>
    <message>
        <source>You will: %1 (by %2)</source>
        <translation>Ваш выбор: %1 (до %2)</translation>
    </message>
</context>
<context>
    <name>Agree</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The set-up sheet is on the stick. Print it for the staff.</source>
        <translation>Лист настройки на флешке. Распечатайте его для сотрудников.</translation>
    </message>
    <message>
        <source>The code that opens a closed booth and a locked staff door. Write it down, and keep it apart from the kiosk:</source>
        <translation>Код, который открывает закрытую стойку и заблокированную дверь сотрудников. Запишите его и храните отдельно от киоска:</translation>
    </message>
    <message>
        <source>The campaign&apos;s words. Compare them with the coordinator&apos;s; if they differ, do not go on:</source>
        <translation>Слова кампании. Сравните их со словами координатора; если они различаются, не продолжайте:</translation>
    </message>
    <message>
        <source>A code that was written down here before no longer opens this kiosk.</source>
        <translation>Код, записанный здесь раньше, больше не открывает этот киоск.</translation>
    </message>
    <message>
        <source>Set-up sheet to the stick</source>
        <translation>Лист настройки на флешку</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Настроить этот киоск</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>pledged here</source>
        <translation>всего обещаний здесь</translation>
    </message>
    <message>
        <source>Touch to pledge</source>
        <translation>Коснитесь, чтобы пообещать</translation>
    </message>
</context>
<context>
    <name>AttractCards</name>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>обещаний во всей кампании</translation>
    </message>
    <message numerus="yes">
        <source>here, of %Ln hoped for</source>
        <translation>
            <numerusform>здесь, из %Ln ожидаемого</numerusform>
            <numerusform>здесь, из %Ln ожидаемых</numerusform>
            <numerusform>здесь, из %Ln ожидаемых</numerusform>
        </translation>
    </message>
    <message>
        <source>in the whole campaign, as of %1</source>
        <translation>во всей кампании, на %1</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Taken in this opening</source>
        <translation>Принято с этого открытия</translation>
    </message>
    <message>
        <source>Pledges taken here</source>
        <translation>Обещаний принято здесь</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>Уже на сервере</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Ожидают здесь</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не засчитано</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>Отозвано посетителями</translation>
    </message>
    <message>
        <source>Other letters still to go</source>
        <translation>Других писем к отправке</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Последняя квитанция</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Close the booth?</source>
        <translation>Закрыть стойку?</translation>
    </message>
    <message>
        <source>Everything stays kept. Only the coordinator&apos;s code opens the booth again.</source>
        <translation>Всё сохранится. Снова открыть стойку можно только кодом координатора.</translation>
    </message>
    <message>
        <source>Quit the program?</source>
        <translation>Выйти из программы?</translation>
    </message>
    <message>
        <source>Nobody can pledge here until somebody starts it again. Everything stays kept.</source>
        <translation>Никто не сможет дать здесь обещание, пока программу не запустят снова. Всё сохранится.</translation>
    </message>
</context>
<context>
    <name>Big</name>
    <message>
        <source>until we open, from zero</source>
        <translation>до открытия, счёт начнётся с нуля</translation>
    </message>
    <message>
        <source>A milestone. Thank you all.</source>
        <translation>Рубеж взят. Спасибо всем.</translation>
    </message>
    <message numerus="yes">
        <source>pledged here, of %Ln hoped for</source>
        <translation>
            <numerusform>всего обещаний здесь, из %Ln ожидаемого</numerusform>
            <numerusform>всего обещаний здесь, из %Ln ожидаемых</numerusform>
            <numerusform>всего обещаний здесь, из %Ln ожидаемых</numerusform>
        </translation>
    </message>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>обещаний во всей кампании</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>Код координатора: двенадцать цифр</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>Это не тот код. Позвоните координатору и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Остаться на связи</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Открыто с %1</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <translation>Закрыто в %1</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Ещё не открыто</translation>
    </message>
    <message>
        <source>Open the booth</source>
        <translation>Открыть стойку</translation>
    </message>
    <message>
        <source>Close the booth</source>
        <translation>Закрыть стойку</translation>
    </message>
    <message>
        <source>Some do not count</source>
        <translation>Некоторые не в счёт</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Закончить репетицию</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Выйти из программы</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>This is a rehearsal. Nothing counts. Opening the booth ends it.</source>
        <translation>Это репетиция. Ничего не засчитывается. Открытие стойки её завершит.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but the event is at another time. Set the clock; nothing is lost.</source>
        <translation>Часы этого компьютера показывают %1, а мероприятие проходит в другое время. Установите верное время; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Opening writes down zero for this opening. From then on every pledge counts.</source>
        <translation>При открытии записывается ноль. С этого момента засчитывается каждое обещание.</translation>
    </message>
    <message>
        <source>Every pledge counts now. Rehearse before opening or after closing.</source>
        <translation>Сейчас засчитывается каждое обещание. Репетируйте до открытия или после закрытия.</translation>
    </message>
    <message>
        <source>It does not add up. Nothing is deleted. Do not switch this kiosk off; tell the coordinator:</source>
        <translation>Счёт не сходится. Ничего не удалено. Не выключайте этот киоск и сообщите координатору:</translation>
    </message>
    <message>
        <source>The collector holds letters that this kiosk does not know. Nothing is deleted. Tell the coordinator:</source>
        <translation>На сервере есть письма, которых этот киоск не знает. Ничего не удалено. Сообщите координатору:</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same. You may unplug this kiosk.</source>
        <translation>Счёт сходится, и сервер говорит то же. Киоск можно отключить.</translation>
    </message>
    <message>
        <source>It adds up. This event has no ticket yet: keep this kiosk, and ask the coordinator for one.</source>
        <translation>Счёт сходится. У этого мероприятия ещё нет билета: сохраните этот киоск и попросите билет у координатора.</translation>
    </message>
    <message>
        <source>It adds up. This kiosk may not send: keep it, and call the coordinator.</source>
        <translation>Счёт сходится. Этому киоску нельзя отправлять: сохраните его и позвоните координатору.</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet: keep this kiosk, and send again where there is a network.</source>
        <translation>Счёт сходится. Сервер ещё не всё подтвердил: сохраните этот киоск и отправьте снова там, где есть сеть.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Letters set aside</source>
        <translation>Писем отложено</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Try those set aside again</source>
        <translation>Повторить отложенные</translation>
    </message>
    <message>
        <source>Exchange with the stick</source>
        <translation>Обменяться с флешкой</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Использовать эту флешку</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Другое мероприятие</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Display</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Сильный</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Показ движения</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>To pledge</source>
        <translation>Чтобы пообещать</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>Нажмите и держите</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>Коснитесь дважды</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <translation>Всё в пределах досягаемости</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Весь экран</translation>
    </message>
    <message>
        <source>Lower half</source>
        <translation>Нижняя половина</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>Это не тот код. Позвоните координатору и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Коды не совпали. Выберите снова.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong. Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Неверно. Подождите %Ln секунду и попробуйте снова.</numerusform>
            <numerusform>Неверно. Подождите %Ln секунды и попробуйте снова.</numerusform>
            <numerusform>Неверно. Подождите %Ln секунд и попробуйте снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room, then try again.</source>
        <translation>Диск заполнен или неисправен. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another.</source>
        <translation>Этот код легко угадать. Выберите другой.</translation>
    </message>
    <message>
        <source>Wrong. Try again.</source>
        <translation>Неверно. Попробуйте снова.</translation>
    </message>
    <message>
        <source>Locked after too many tries. Call the coordinator for the code.</source>
        <translation>Заблокировано: слишком много попыток. Узнайте код у координатора.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Код сотрудников</translation>
    </message>
    <message>
        <source>Choose a staff PIN: six digits</source>
        <translation>Выберите код сотрудников: шесть цифр</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Тот же код ещё раз</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>Код координатора: двенадцать цифр</translation>
    </message>
    <message>
        <source>The campaign&apos;s words, to compare with the coordinator&apos;s:</source>
        <translation>Слова кампании, чтобы сравнить со словами координатора:</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Может быть, %1?</translation>
    </message>
    <message>
        <source>Your e-mail. It is sealed at once: only the campaign&apos;s coordinator can open it.</source>
        <translation>Адрес вашей эл. почты. Он сразу запечатывается: прочитать его может только координатор кампании.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nothing has this name. Type less of it, or the nearest larger city.</source>
        <translation>С таким названием ничего нет. Введите меньше букв или ближайший крупный город.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Заглавная буква</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Saved here</source>
        <translation>Сохранено здесь</translation>
    </message>
    <message>
        <source>Not saved here</source>
        <translation>Не сохранено здесь</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Второй копии нет</translation>
    </message>
    <message>
        <source>Second copy is behind</source>
        <translation>Вторая копия отстаёт</translation>
    </message>
    <message>
        <source>Second copy complete</source>
        <translation>Вторая копия полная</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s stick</source>
        <translation>Флешка не от этого киоска</translation>
    </message>
    <message>
        <source>All at the collector</source>
        <translation>Всё на сервере</translation>
    </message>
    <message>
        <source>Not all at the collector</source>
        <translation>Не всё на сервере</translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>pledges here — and you made it</source>
        <translation>обещаний здесь&#xa0;— благодаря вам</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>It is kept nowhere.</source>
        <translation>Оно нигде не сохраняется.</translation>
    </message>
    <message>
        <source>This cannot be shown. Please type a first name only, in letters.</source>
        <translation>Это нельзя показать. Пожалуйста, введите только имя, буквами.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>NextBooth</name>
    <message>
        <source>This booth opens soon</source>
        <translation>Стойка скоро откроется</translation>
    </message>
    <message>
        <source>We are back soon</source>
        <translation>Мы скоро вернёмся</translation>
    </message>
    <message>
        <source>This booth is closed. Thank you.</source>
        <translation>Стойка закрыта. Спасибо.</translation>
    </message>
    <message>
        <source>Please use the next booth</source>
        <translation>Пожалуйста, подойдите к соседней стойке</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Is this where you stand?</source>
        <translation>Вы находитесь здесь?</translation>
    </message>
    <message>
        <source>The point seems to lie in another country: %1. Is that right?</source>
        <translation>Похоже, точка лежит в другой стране: %1. Это верно?</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>Да, здесь</translation>
    </message>
    <message>
        <source>Show more around it</source>
        <translation>Показать больше вокруг</translation>
    </message>
    <message>
        <source>To the north</source>
        <translation>На север</translation>
    </message>
    <message>
        <source>Show it from nearer</source>
        <translation>Показать ближе</translation>
    </message>
    <message>
        <source>To the west</source>
        <translation>На запад</translation>
    </message>
    <message>
        <source>To the east</source>
        <translation>На восток</translation>
    </message>
    <message>
        <source>To the south</source>
        <translation>На юг</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message numerus="yes">
        <source>%Ln letter(s) set aside and kept here.</source>
        <translation>
            <numerusform>%Ln письмо отложено и хранится здесь.</numerusform>
            <numerusform>%Ln письма отложены и хранятся здесь.</numerusform>
            <numerusform>%Ln писем отложены и хранятся здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the coordinator.</source>
        <translation>Сообщите координатору.</translation>
    </message>
    <message>
        <source>Everything is here and held by the collector.</source>
        <translation>Всё здесь и всё есть на сервере.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) kept safely here.</source>
        <translation>
            <numerusform>%Ln письмо надёжно хранится здесь.</numerusform>
            <numerusform>%Ln письма надёжно хранятся здесь.</numerusform>
            <numerusform>%Ln писем надёжно хранятся здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>No internet.</source>
        <translation>Нет интернета.</translation>
    </message>
    <message>
        <source>They go by themselves.</source>
        <translation>Отправка произойдёт автоматически.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants a sign-in.</source>
        <translation>Этот Wi-Fi требует входа.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is wrong. Set it.</source>
        <translation>На этом компьютере неверная дата. Исправьте её.</translation>
    </message>
    <message>
        <source>Cannot be sure this is our server. Not sending.</source>
        <translation>Нет уверенности, что это наш сервер. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>This event has no ticket yet.</source>
        <translation>У этого мероприятия ещё нет билета.</translation>
    </message>
    <message>
        <source>Ask the coordinator for one: then they go by themselves.</source>
        <translation>Попросите билет у координатора: тогда отправка произойдёт автоматически.</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. Ask the coordinator for another one.</source>
        <translation>Билет этого киоска уже использован другим. Попросите у координатора другой.</translation>
    </message>
    <message>
        <source>This kiosk may no longer send. Call the coordinator.</source>
        <translation>Этому киоску больше нельзя отправлять. Позвоните координатору.</translation>
    </message>
    <message>
        <source>The ticket&apos;s address or this version is wrong. Call the coordinator.</source>
        <translation>Неверен адрес в билете или версия. Позвоните координатору.</translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room.</source>
        <translation>Диск заполнен или неисправен. Освободите место.</translation>
    </message>
    <message>
        <source>The disk has damaged this kiosk&apos;s file. Close the kiosk and start it again: it saves what can be read.</source>
        <translation>Диск повредил файл этого киоска. Закройте киоск и запустите снова: он спасёт всё, что читается.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Сервер занят.</translation>
    </message>
    <message>
        <source>They name another event or place than this kiosk&apos;s.</source>
        <translation>В них указано другое мероприятие или место.</translation>
    </message>
    <message>
        <source>The server has other letters under their names.</source>
        <translation>На сервере под их именами другие письма.</translation>
    </message>
    <message>
        <source>They are about pledges that another kiosk brought.</source>
        <translation>Они относятся к обещаниям, которые передал другой киоск.</translation>
    </message>
    <message>
        <source>Another kiosk has brought the same letters.</source>
        <translation>Другой киоск уже передал эти же письма.</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. With another ticket of this event they go by themselves.</source>
        <translation>Билет этого киоска уже использовал другой киоск. С другим билетом этого мероприятия отправка произойдёт автоматически.</translation>
    </message>
    <message>
        <source>The server does not know this kiosk.</source>
        <translation>Сервер не знает этот киоск.</translation>
    </message>
    <message>
        <source>They belong to an earlier event. With another ticket of that event they go by themselves.</source>
        <translation>Они относятся к прошлому мероприятию. С другим билетом того мероприятия отправка произойдёт автоматически.</translation>
    </message>
    <message>
        <source>They take a pledge back without its code.</source>
        <translation>Они отзывают обещание без его кода.</translation>
    </message>
    <message>
        <source>They are more than one kiosk can take.</source>
        <translation>Их больше, чем может принять один киоск.</translation>
    </message>
    <message>
        <source>This kiosk was withdrawn before they came in.</source>
        <translation>Киоск был отозван до их поступления.</translation>
    </message>
    <message>
        <source>The server lost them after this kiosk had removed its own copy.</source>
        <translation>Сервер потерял их после того, как киоск удалил свою копию.</translation>
    </message>
    <message>
        <source>The server could not read them.</source>
        <translation>Сервер не смог их прочитать.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) settled.</source>
        <translation>
            <numerusform>%Ln письмо улажено.</numerusform>
            <numerusform>%Ln письма улажены.</numerusform>
            <numerusform>%Ln писем улажено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s report was written to the stick. This event has no ticket yet, so no letter was.</source>
        <translation>Отчёт за день записан на флешку. У этого мероприятия ещё нет билета, поэтому письма не записаны.</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>Флешки нет. Вставьте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The answers on the stick do not read. Everything is kept here. Ask the coordinator for them again.</source>
        <translation>Ответы на флешке не читаются. Всё хранится здесь. Попросите их у координатора снова.</translation>
    </message>
    <message>
        <source>The stick could not be written. Everything is kept here. Try another stick.</source>
        <translation>Не удалось записать на флешку. Всё хранится здесь. Попробуйте другую.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to the stick, and kept here until the answers come back.</source>
        <translation>
            <numerusform>%Ln письмо записано на флешку и хранится здесь, пока не вернутся ответы.</numerusform>
            <numerusform>%Ln письма записаны на флешку и хранятся здесь, пока не вернутся ответы.</numerusform>
            <numerusform>%Ln писем записано на флешку и хранятся здесь, пока не вернутся ответы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. The day&apos;s report was written to the stick.</source>
        <translation>Ничего не ждёт. На флешку записан отчёт за день.</translation>
    </message>
    <message>
        <source>The disk had damaged this kiosk&apos;s file. What could be read was saved, and the damaged file is kept. Tell the coordinator.</source>
        <translation>Диск повредил файл этого киоска. Всё читаемое спасено, повреждённый файл сохранён. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room.</source>
        <translation>Диск почти заполнен. Освободите место.</translation>
    </message>
    <message>
        <source>The stick for the second copy is not this kiosk&apos;s, and nothing is written to it. Put the right one in, or touch “Use this stick” under “Details”.</source>
        <translation>Флешка для второй копии не от этого киоска, и на неё ничего не записывается. Вставьте нужную или нажмите «Использовать эту флешку» в «Подробностях».</translation>
    </message>
    <message numerus="yes">
        <source>The second copy has stopped: %Ln letter(s) behind.</source>
        <translation>
            <numerusform>Вторая копия остановилась: не хватает %Ln письма.</numerusform>
            <numerusform>Вторая копия остановилась: не хватает %Ln писем.</numerusform>
            <numerusform>Вторая копия остановилась: не хватает %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this kiosk is there: %1. Ask the coordinator to install it when no visitors come.</source>
        <translation>Есть более новая версия этого киоска: %1. Попросите координатора установить её, когда нет посетителей.</translation>
    </message>
</context>
<context>
    <name>Pledge</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>I pledge as … (if you like)</source>
        <translation>Я обещаю как … (если хотите)</translation>
    </message>
    <message>
        <source>I pledge</source>
        <translation>Обещаю</translation>
    </message>
    <message>
        <source>Touch again</source>
        <translation>Коснитесь ещё раз</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>Коснитесь дважды</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>Нажмите и держите</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>RehearsalTape</name>
    <message>
        <source>TEST</source>
        <translation>ТЕСТ</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What became of them</source>
        <translation>Что с ними стало</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Рубежи</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Pledging as</source>
        <translation>Обещают как</translation>
    </message>
    <message>
        <source>Pledges taken in this opening</source>
        <translation>Обещаний принято с этого открытия</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same.</source>
        <translation>Счёт сходится, и сервер говорит то же.</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet.</source>
        <translation>Счёт сходится. Сервер ещё не всё подтвердил.</translation>
    </message>
    <message>
        <source>Taken at this event</source>
        <translation>Принято на этом мероприятии</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>Уже на сервере</translation>
    </message>
    <message>
        <source>Waiting on this kiosk</source>
        <translation>Ожидают на этом киоске</translation>
    </message>
    <message>
        <source>Set aside on this kiosk</source>
        <translation>Отложено на этом киоске</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не засчитано</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>Отозвано посетителями</translation>
    </message>
    <message>
        <source>Letters the collector says it holds</source>
        <translation>Писем на сервере, по его словам</translation>
    </message>
    <message>
        <source>Written %1 by kiosk %2.</source>
        <translation>Составлено %1 киоском %2.</translation>
    </message>
    <message>
        <source>The chain over all pledges ends in %1</source>
        <translation>Цепочка всех обещаний заканчивается на %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Where will you do something?</source>
        <translation>Где вы готовы действовать?</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Hold the printed code of the ticket before the scanner.</source>
        <translation>Поднесите напечатанный код билета к сканеру.</translation>
    </message>
    <message>
        <source>The scanner is plugged in like a keyboard.</source>
        <translation>Сканер подключается как клавиатура.</translation>
    </message>
    <message>
        <source>The text of a ticket</source>
        <translation>Текст билета</translation>
    </message>
</context>
<context>
    <name>SetUpSheet</name>
    <message>
        <source>Hold the name “%1” at the top of the screen for two seconds, then enter the PIN.</source>
        <translation>Удерживайте две секунды название «%1» вверху экрана, затем введите код.</translation>
    </message>
    <message>
        <source>Your panel</source>
        <translation>Ваша панель</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>“Rehearse”, on the page after the PIN. Nothing counts while TEST stands above and below.</source>
        <translation>«Репетиция», на странице после кода. Пока сверху и снизу написано «ТЕСТ», ничего не считается.</translation>
    </message>
    <message>
        <source>“Open the booth”, on the page after the PIN. Before that nobody can pledge.</source>
        <translation>«Открыть стойку», на странице после кода. До этого никто не может дать обещание.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>“The day”, “Close the booth”. Only the coordinator&apos;s code opens it again.</source>
        <translation>«День», «Закрыть стойку». Снова открыть её можно только кодом координатора.</translation>
    </message>
    <message>
        <source>“Please use the next booth”</source>
        <translation>«Пожалуйста, подойдите к соседней стойке»</translation>
    </message>
    <message>
        <source>Nothing that was thanked is lost. Make room on the disk and start the kiosk again.</source>
        <translation>Ничего из того, за что сказали спасибо, не потеряно. Освободите место на диске и запустите киоск снова.</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Звонить за помощью</translation>
    </message>
    <message>
        <source>Cut this off and keep it apart: the code that opens a closed booth and a locked door.</source>
        <translation>Отрежьте и храните отдельно: код, который открывает закрытую стойку и заблокированную дверь.</translation>
    </message>
</context>
<context>
    <name>SetUpStart</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Настроить этот киоск</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Другое мероприятие</translation>
    </message>
    <message>
        <source>A coordinator&apos;s ticket on a stick</source>
        <translation>Билет координатора на флешке</translation>
    </message>
    <message>
        <source>Scan a coordinator&apos;s ticket</source>
        <translation>Отсканировать билет координатора</translation>
    </message>
    <message>
        <source>An event of our own</source>
        <translation>Своё мероприятие</translation>
    </message>
    <message>
        <source>Without a ticket pledges are taken and counted here; they reach the campaign when a ticket is taken later.</source>
        <translation>Без билета обещания принимаются и считаются здесь; до кампании они дойдут, когда позже будет взят билет.</translation>
    </message>
</context>
<context>
    <name>SetUpWords</name>
    <message>
        <source>There is no ticket on the stick. Ask the coordinator for one.</source>
        <translation>На флешке нет билета. Попросите его у координатора.</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>Флешки нет. Вставьте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>This ticket was altered or is not complete. Ask the coordinator for it again.</source>
        <translation>Этот билет изменён или неполон. Попросите его у координатора ещё раз.</translation>
    </message>
    <message>
        <source>This ticket has run out. Ask the coordinator for a new one.</source>
        <translation>Срок этого билета истёк. Попросите у координатора новый.</translation>
    </message>
    <message>
        <source>This ticket is for another campaign than this kiosk&apos;s.</source>
        <translation>Этот билет для другой кампании, чем у этого киоска.</translation>
    </message>
    <message>
        <source>This ticket is signed by another campaign than the one this kiosk belongs to.</source>
        <translation>Этот билет подписан другой кампанией, не той, которой принадлежит киоск.</translation>
    </message>
    <message>
        <source>The event that is here is still needed: letters wait, or the booth is open. Nothing was changed.</source>
        <translation>Нынешнее мероприятие ещё нужно: письма ждут или стойка открыта. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk or the stick is full or failing. Nothing was changed.</source>
        <translation>Диск или флешка переполнены или неисправны. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Another program uses this kiosk&apos;s folder. Close it and try again.</source>
        <translation>Папкой этого киоска пользуется другая программа. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>This is not a ticket, or not all of it. Try again.</source>
        <translation>Это не билет или не весь билет. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The event that is here is still needed.</source>
        <translation>Нынешнее мероприятие ещё нужно.</translation>
    </message>
    <message>
        <source>The booth is open: close it first.</source>
        <translation>Стойка открыта: сначала закройте её.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) wait for a coordinator&apos;s ticket.</source>
        <translation>
            <numerusform>%Ln письмо ждёт билета от координатора.</numerusform>
            <numerusform>%Ln письма ждут билета от координатора.</numerusform>
            <numerusform>%Ln писем ждут билета от координатора.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not add up: tell the coordinator.</source>
        <translation>Счёт не сходится: сообщите координатору.</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>City, or the nearest one</source>
        <translation>Город или ближайший к нему</translation>
    </message>
    <message>
        <source>House or square</source>
        <translation>Здание или площадь</translation>
    </message>
    <message>
        <source>In which house or on which square does this booth stand?</source>
        <translation>В каком здании или на какой площади стоит эта стойка?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <source>What is the event called? Visitors read it.</source>
        <translation>Как называется мероприятие? Это прочтут посетители.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Back to visitors</source>
        <translation>К посетителям</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Paused: visitors read that you are back soon.</source>
        <translation>Пауза: посетители читают, что вы скоро вернётесь.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Hide “%1” on the big screen</source>
        <translation>Убрать «%1» с большого экрана</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Да, продолжить</translation>
    </message>
    <message numerus="yes">
        <source>Starting over in %Ln second(s)</source>
        <translation>
            <numerusform>Начнём сначала через %Ln секунду</numerusform>
            <numerusform>Начнём сначала через %Ln секунды</numerusform>
            <numerusform>Начнём сначала через %Ln секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>How many pledges do you hope for?</source>
        <translation>На сколько обещаний вы надеетесь?</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you.</source>
        <translation>Спасибо.</translation>
    </message>
    <message>
        <source>You are number %1 here.</source>
        <translation>Ваш номер здесь&#xa0;— %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What I can do next</source>
        <translation>Что я могу сделать</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Остаться на связи</translation>
    </message>
    <message>
        <source>My name on the big screen</source>
        <translation>Моё имя на большом экране</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать обещание</translation>
    </message>
    <message>
        <source>Yours to keep: scan it to find your pledge again.</source>
        <translation>Оставьте себе: отсканируйте, чтобы найти своё обещание.</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Put the stick in. Its tickets show here.</source>
        <translation>Вставьте флешку. Её билеты появятся здесь.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Which one is this kiosk&apos;s?</source>
        <translation>Какой из них для этого киоска?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Display</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>TypeScreen</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Uncounted</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>How many of the last pledges do not count?</source>
        <translation>Сколько последних обещаний не в счёт?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Никого не было</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>Тот же человек ещё раз</translation>
    </message>
    <message>
        <source>Touched by mistake</source>
        <translation>Нажали по ошибке</translation>
    </message>
    <message>
        <source>They are kept with the reason. The number here and at the collector goes down.</source>
        <translation>Они сохраняются вместе с причиной. Число здесь и на сервере уменьшится.</translation>
    </message>
    <message>
        <source>Do not count them</source>
        <translation>Не засчитывать</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Taken back.</source>
        <translation>Отозвано.</translation>
    </message>
    <message>
        <source>Your pledge no longer counts. An address you left is erased.</source>
        <translation>Ваше обещание больше не учитывается. Оставленный адрес удалён.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
</TS>
