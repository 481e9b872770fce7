extension String {
  /// The text made fit for a message: at most 64 characters, control and direction marks escaped.
  @usableFromInline var shownSafely: String {
    var shown = ""
    for (index, scalar) in unicodeScalars.enumerated() {
      if index == 64 { return shown + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default:
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
