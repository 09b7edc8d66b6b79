"""What QML can hold: Qt objects that project core values and turn a tap into one call. No rules."""
