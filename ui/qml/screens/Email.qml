import booth
import controls

// An e-mail address, for what was ticked before; it is sealed when it is saved.
TypeScreen {
    id: screen

    required property PledgeForm form
    readonly property string meant: form.meant(text)

    label: qsTr("E-mail")
    question: meant !== "" ? qsTr("Did you mean %1?").arg(meant) : qsTr("Your e-mail. It is sealed at once: only the campaign's coordinator can open it.")
    email: true
    ready: form.isEmail(text)
    offers: form.providers(text)
    onSaved: form.leaveContact(text)
}
