/// The reading of a title word by word: what names an office is declined, all else is copied.
struct OfficeReading {
  private let grammaticalCase: GrammaticalCase
  private let tokens: [OfficeToken]

  /// Takes `title` apart.
  init(_ title: String, in grammaticalCase: GrammaticalCase) {
    self.grammaticalCase = grammaticalCase
    tokens = OfficeToken.tokens(of: title)
  }

  /// A run of words that name one office.
  private struct Head {
    /// The words in the case that is asked for, with the spaces between them.
    var text: String
    /// The first token after them.
    var end: Int
    /// The grammatical gender of the noun or of the participle.
    let sex: FullName.Sex
  }

  /// Reads the whole title.
  func declined() -> DeclinedOffice {
    var text = ""
    var isCertain = false
    var index = 0
    var endOfHead: Int?
    while index < tokens.count {
      let token = tokens[index]
      if token.isWord, index == 0 || mayBegin(at: index), let head = head(at: index) {
        if endOfHead == nil { isCertain = true }
        text += head.text
        index = head.end
        endOfHead = index
        continue
      }
      if token.isWord, !isDependent(at: index, after: endOfHead) { isCertain = false }
      text += token.text
      index += 1
    }
    return DeclinedOffice(text: text, isCertain: isCertain)
  }

  /// Whether another office may begin here: after a comma, a stroke, a dash or «и».
  private func mayBegin(at index: Int) -> Bool {
    tokens[index - 1].isBreak || wordBefore(index)?.isLink == true
  }

  /// Whether the word here depends on the office before it and so stays as it is.
  private func isDependent(at index: Int, after endOfHead: Int?) -> Bool {
    guard let endOfHead else { return false }
    let token = tokens[index]
    if tokens[index - 1].isBreak {
      // «учителя физики, математики»; another word may be an office that the lists lack.
      return token.looksGenitive
    }
    // «учителя (совместителя)» agrees, «директора (по учебной работе)» does not.
    if token.text.hasPrefix("(") { return token.key == "(по" }
    guard wordBefore(index)?.isLink == true else { return true }
    // «учителя и краеведа»: nothing stands between the office and «и».
    return tokens[endOfHead...].first(where: \.isWord)?.isLink != true || token.looksGenitive
  }

  private func wordBefore(_ index: Int) -> OfficeToken? {
    guard index >= 2, !tokens[index - 1].isWord else { return nil }
    return tokens[index - 2]
  }

  /// The office that begins with the word at `index`; `nil` where the lists do not know it.
  ///
  /// At most `limit` words may stand before the noun; more are no office, but somebody's joke.
  private func head(at index: Int, limit: Int = 5) -> Head? {
    guard index < tokens.count, tokens[index].isWord, limit > 0 else { return nil }
    let token = tokens[index]
    if OfficeWords.abbreviations.contains(token.key) {
      return Head(text: token.text, end: index + 1, sex: .male)
    }
    if token.key == "временно", let rest = head(at: index + 2, limit: limit - 1) {
      return Head(
        text: token.text + tokens[index + 1].text + rest.text, end: rest.end, sex: rest.sex)
    }
    if let sex = token.attributeSex, index + 2 < tokens.count, !tokens[index + 1].isBreak,
      let rest = head(at: index + 2, limit: limit - 1), rest.sex == sex
    {
      let attribute = token.adjective(sex, in: grammaticalCase)
      return Head(
        text: attribute + tokens[index + 1].text + rest.text, end: rest.end, sex: sex)
    }
    if OfficeWords.adjectiveHeads.contains(token.key) {
      let sex: FullName.Sex = token.isFeminineAdjective ? .female : .male
      return Head(text: token.adjective(sex, in: grammaticalCase), end: index + 1, sex: sex)
    }
    guard let noun = token.noun(in: grammaticalCase) else { return nil }
    return Head(text: noun.text, end: index + 1, sex: noun.sex)
  }
}
