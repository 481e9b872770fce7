import Wording

extension Substring {
  /// Whether the folded word begins with `stem`, compared byte by byte.
  ///
  /// - Complexity: O(*n*) in the length of `stem`.
  func begins(with stem: String) -> Bool { utf8.starts(with: stem.utf8) }

  /// Whether the folded word is `other`, compared byte by byte.
  ///
  /// - Complexity: O(*n*).
  func isWord(_ other: Substring) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension FoldedText {
  /// The words without the punctuation around and inside of them, as word beginnings are looked for.
  ///
  /// - Complexity: O(*n*).
  var bareWords: [Substring] {
    text.unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
    .map { Substring($0) }
  }
}
