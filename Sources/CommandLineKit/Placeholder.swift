// The command layer.
