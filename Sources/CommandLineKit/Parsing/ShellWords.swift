import Wording

/// Splits a line as a POSIX shell does: spaces part the words, quotation marks and backslashes
/// protect them.
///
/// Variables, patterns and redirections stay as they are written.
///
/// - Throws: ``ArgumentProblem`` where a quotation mark is not closed or a backslash ends the line.
/// - Complexity: O(*n*) in the length of the line.
public func splitShellWords(_ line: String) throws(ArgumentProblem) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  var rest = line[...]
  while let character = rest.popFirst() {
    switch (character, quote) {
    case ("\\", nil), ("\\", "\""):
      guard let next = rest.popFirst() else {
        throw ArgumentProblem(
          Phrase(ru: "строка кончается обратной чертой", en: "the line ends with a backslash"))
      }
      let isProtected = quote == nil || "\"\\$`".contains(next)
      word = (word ?? "") + (isProtected ? String(next) : "\\\(next)")
    case ("'", nil), ("\"", nil):
      quote = character
      word = word ?? ""
    case (_, .some(character)):
      quote = nil
    case (" ", nil), ("\t", nil), ("\n", nil):
      if let finished = word { words.append(finished) }
      word = nil
    default:
      word = (word ?? "") + String(character)
    }
  }
  guard quote == nil else {
    throw ArgumentProblem(Phrase(ru: "кавычка не закрыта", en: "a quotation mark is not closed"))
  }
  if let finished = word { words.append(finished) }
  return words
}
