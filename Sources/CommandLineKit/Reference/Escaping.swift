extension String {
  /// The text with the characters in `special` replaced by what stands for them.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func escaping(_ special: [Character: String]) -> String {
    var escaped = ""
    for character in self {
      if let replacement = special[character] {
        escaped += replacement
      } else {
        escaped.append(character)
      }
    }
    return escaped
  }

  /// The text with a backslash before each character of `special`.
  func backslashing(_ special: String) -> String {
    escaping(Dictionary(special.map { ($0, "\\\($0)") }) { first, _ in first })
  }
}
