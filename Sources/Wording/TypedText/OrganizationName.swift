extension FoldedText {
  /// Folds the name of an organisation, in which a number may follow «№», «N» or nothing between.
  ///
  /// Beyond what folding does, «СОШ №5», «СОШ № 5», «СОШ N 5» and «СОШ N5» give one form.
  ///
  /// - Complexity: O(*n*).
  public init(organization name: String) {
    let folded = FoldedText(name)
    guard folded.text.utf8.contains(where: { $0 == 0x6E || $0 == 0xE2 }) else {
      self = folded
      return
    }
    var words: [String] = []
    var signIsDue = false
    for word in FoldedText(folded.text.exchanging("№", for: " № ")).words {
      let bare = word.first == "n" ? word.dropFirst() : word
      let isNumber = bare.first.map { $0.isASCII && $0.isNumber } ?? false
      if word == "№" || word == "n" {
        if signIsDue { words.append("№") }
        signIsDue = true
      } else if isNumber, signIsDue || bare.count < word.count {
        words.append("№" + bare)
        signIsDue = false
      } else {
        if signIsDue { words.append("№") }
        signIsDue = false
        words.append(String(word))
      }
    }
    if signIsDue { words.append("№") }
    self.init(words.joined(separator: " "))
  }
}
