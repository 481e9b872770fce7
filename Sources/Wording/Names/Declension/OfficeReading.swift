/// The reading of a title word by word: heads are declined, what depends on them is copied.
struct OfficeReading {
  private let grammaticalCase: GrammaticalCase
  private let tokens: [Token]
  private var result = ""
  private var isCertain = true

  /// A word or what stands between words.
  private struct Token {
    let text: String
    let isWord: Bool
    var key: String { text.lowercased().replacing("ё", with: "е") }
  }

  /// Prepares the reading of `title`.
  init(_ title: String, in grammaticalCase: GrammaticalCase) {
    self.grammaticalCase = grammaticalCase
    var tokens: [Token] = []
    for character in title {
      let isWord = !(character == "," || character.unicodeScalars.allSatisfy(\.isAnySpace))
      if let last = tokens.last, last.isWord == isWord {
        tokens[tokens.count - 1] = Token(text: last.text + String(character), isWord: isWord)
      } else {
        tokens.append(Token(text: String(character), isWord: isWord))
      }
    }
    self.tokens = tokens
  }

  /// Reads the whole title.
  mutating func declined() -> DeclinedOffice {
    var index = tokens.firstIndex(where: \.isWord) ?? tokens.count
    if index == tokens.count { return DeclinedOffice(text: tokens.map(\.text).joined(), isCertain: false) }
    result = tokens[..<index].map(\.text).joined()
    if let end = office(at: index) { index = end } else { isCertain = false }
    while index < tokens.count {
      let token = tokens[index]
      if !token.isWord, index + 1 < tokens.count {
        result += token.text
        index += 1
        if let end = office(at: index) , token.text.contains(",") || follows(index) {
          index = end
        } else if token.text.contains(",") {
          isCertain = isCertain && isDependent(tokens[index])
          copy(&index)
        } else {
          copy(&index)
        }
      } else {
        copy(&index)
      }
    }
    return DeclinedOffice(text: result, isCertain: isCertain)
  }
}
