pragma ComponentBehavior: Bound
import QtQuick
import booth
import controls
import screens
import theme
import "." as Kiosk

// What may follow the thanks, in any order and each only if the visitor likes: Thanks ⇄ (Age →) Consents → Email,
// Thanks ⇄ Roles → Actions, Thanks ⇄ Name; or Undone.
BoothScreen {
    id: after

    required property Booth booth
    required property PledgeForm form
    required property int number
    property Component step: null
    property list<string> consents: []
    property int plan: 0
    property bool young: false
    property string remark: ""
    readonly property BoothScreen shown: page.item as BoothScreen
    signal done

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
            canStayInTouch: after.form.canLeaveContact && !after.young
            remark: after.remark
            onName: after.step = name
            onTouchAsked: after.step = age
            onPlans: after.step = roles
            onDone: after.done()
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
        Age {
            age: after.booth.ageOfConsent
            onOldEnough: after.step = consents
            onTooYoung: {
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
                after.consents = given;
                after.step = email;
            }
        }
    }
    Component {
        id: email
        Email {
            booth: after.booth
            form: after.form
            consents: after.consents
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
