"""What is seen: panes, bars, dialogs and the delegates that paint rows."""
