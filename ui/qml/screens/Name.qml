import booth
import controls

// A first name, for the big screen only: it is shown now, and kept nowhere.
TypeScreen {
    id: screen

    required property PledgeForm form
    signal done

    label: qsTr("First name")
    question: form.nameConsent + " " + qsTr("It is kept nowhere.")
    save: qsTr("Show it")
    onSaved: {
        form.showName(text);
        done();
    }
}
