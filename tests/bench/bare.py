"""The floor: the least that a PySide6 Quick window with a text and a button can be."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

QML = b"""
import QtQuick
import QtQuick.Controls.Basic

Window {
    id: root
    property bool turned: false
    visible: true
    flags: Qt.FramelessWindowHint
    width: Screen.width
    height: Screen.height
    color: "#f6f5f1"

    Text {
        x: 120; y: 220
        font.pixelSize: 40
        text: root.turned ? "How have you been sleeping?" : "How have you been feeling?"
    }

    Button {
        x: 120; y: 400; width: 400; height: 80
        text: "Start"
        font.pixelSize: 22
        background: Rectangle { radius: 12; color: root.turned ? "#c7e0dc" : "#0b5f5a" }
        onClicked: root.turned = !root.turned
    }
}
"""
BUTTON = (300, 440)

if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    sys.exit(app.exec())
