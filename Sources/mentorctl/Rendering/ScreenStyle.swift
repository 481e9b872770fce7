/// Colours on a terminal; without them every text stays as it is, and nothing is lost.
struct ScreenStyle {
  let hasColor: Bool

  /// A heading.
  func strong(_ text: String) -> String { styled(text, "1") }

  /// A line that parts others.
  func faint(_ text: String) -> String { styled(text, "2") }

  /// The beginning of a message about a failure.
  func alarming(_ text: String) -> String { styled(text, "1;31") }

  private func styled(_ text: String, _ code: String) -> String {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension World {
  /// Whether to colour what goes to a terminal or elsewhere, as the option and the variables say.
  ///
  /// Source: no-color.org.
  func hasColor(_ choice: ColorChoice, on isTerminal: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
    }
  }
}
