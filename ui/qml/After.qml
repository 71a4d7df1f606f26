pragma ComponentBehavior: Bound
import QtQuick
import booth
import controls
import screens
import theme
import "." as Kiosk

// What may follow the thanks, in any order and each only if the visitor likes: Thanks ⇄ (Question →) Consents → Email,
// Thanks ⇄ Roles → Actions, Thanks ⇄ Name; Thanks ⇄ Question → Undone.
BoothScreen {
    id: after

    required property Booth booth
    required property PledgeForm form
    required property int number
    property Component step: null
    property int plan: 0
    property bool young: false
    property string remark: ""
    readonly property BoothScreen shown: page.item as BoothScreen

    function thank(words: string) {
        remark = words;
        step = null;
    }

    leaves: shown?.leaves ?? ""
    flush: shown?.flush ?? false
    onBack: step = null

    Timer {
        id: regret
        interval: Theme.undoSeconds * 1000
        running: true
    }
    Kiosk.Page {
        id: page
        anchors.fill: parent
        sourceComponent: after.step ?? thanks
    }
    Component {
        id: thanks
        Thanks {
            booth: after.booth
            form: after.form
            number: after.number
            canUndo: regret.running
            young: after.young
            remark: after.remark
            onName: after.step = name
            onTouchAsked: after.step = age
            onPlans: after.step = roles
            onRegretted: after.step = regretted
            onDone: after.done()
        }
    }
    Component {
        id: regretted
        Question {
            asks: qsTr("Take your pledge back?")
            note: qsTr("It no longer counts then, and an address you left is erased.")
            yes: qsTr("Take it back")
            no: qsTr("Keep it")
            onAgreed: after.form.undo()
            onDeclined: after.step = null
        }
    }
    Component {
        id: name
        Name {
            booth: after.booth
            form: after.form
            onDone: after.thank(qsTr("Look at the big screen."))
        }
    }
    Component {
        id: age
        Question {
            asks: qsTr("Are you %Ln or older?", "", after.booth.ageOfConsent)
            note: qsTr("Your answer is not kept.")
            onAgreed: after.step = consents
            onDeclined: {
                after.young = true;
                after.thank(qsTr("Your pledge counts. We ask you nothing more."));
            }
        }
    }
    Component {
        id: consents
        Consents {
            form: after.form
            onNext: {
                after.form.agree(given);
                after.step = email;
            }
        }
    }
    Component {
        id: email
        Email {
            booth: after.booth
            form: after.form
        }
    }
    Component {
        id: roles
        Roles {
            form: after.form
            onNext: plan => {
                after.plan = plan;
                after.step = actions;
            }
        }
    }
    Component {
        id: actions
        Actions {
            form: after.form
            plan: after.plan
        }
    }
    Component {
        id: undone
        Undone {
            onDone: after.done()
        }
    }
    Connections {
        target: after.form
        function onContactKept() {
            after.thank(qsTr("Your address is sealed."));
        }
        function onCommitted(action: string, due: string) {
            after.thank(qsTr("You will: %1 (by %2)").arg(action).arg(due));
        }
        function onTakenBack() {
            after.step = undone;
        }
    }
}
