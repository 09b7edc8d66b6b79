pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// All answers before the result; a touch on one changes it.
Scroller {
    id: root

    required property QuestionsViewModel questions

    Heading {
        Layout.fillWidth: true
        focus: true
        text: qsTr("Your answers")
    }

    Prose {
        Layout.fillWidth: true
        text: qsTr("Touch an answer to change it, or go on to the result.")
    }

    Action {
        Layout.fillWidth: true
        tone: Action.Primary
        least: Theme.answer
        font: Theme.leadBold
        text: qsTr("See my result")
        onClicked: root.questions.finish()
    }

    Repeater {
        model: root.questions.review

        LinkCard {
            required property string part
            required property string link
            required property string question
            required property string answer

            Layout.fillWidth: true
            text: answer !== "" ? answer : qsTr("I'd rather not answer")
            detail: question
            Accessible.name: question
            Accessible.description: text
            onClicked: root.questions.change(part, link)
        }
    }
}
