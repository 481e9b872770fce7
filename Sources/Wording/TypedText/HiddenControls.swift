extension String {
  /// Whether the text holds characters that reorder what a reader sees or steer a terminal.
  ///
  /// Those are the overrides and isolates of writing direction, and control characters other than
  /// tabs and ends of lines.
  ///
  /// - Complexity: O(*n*).
  public var hasHiddenControls: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
