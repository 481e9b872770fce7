public import JSONStore
import Wording

/// A pattern for the names of files, such as `ответы*.xlsx`.
///
/// `*` stands for any letters or none, `?` for one, `[а-я0-9]` for one of those and `[!…]` for one of
/// the others. Case, ё and е, and the kind of spaces make no difference. A pattern is compared with the
/// name of a file without its folders, as a whole.
public struct FilePattern: Hashable, Sendable {
  /// The pattern as it was written.
  public let text: String

  private let tokens: [Token]

  /// The longest pattern, in letters.
  public static let longest = 200

  private enum Token: Hashable, Sendable {
    case any
    case one
    case letter(Character)
    case among([ClosedRange<Character>], isExcluding: Bool)

    func fits(_ letter: Character) -> Bool {
      switch self {
      case .any, .one: true
      case .letter(let own): own == letter
      case .among(let ranges, let isExcluding):
        ranges.contains { $0.contains(letter) } != isExcluding
      }
    }
  }

  /// Whether the pattern fits the file called `name`, which has no folders.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of name and pattern, whatever they are.
  public func matches(_ name: String) -> Bool {
    let letters = Self.folded(name)
    var token = 0
    var letter = 0
    var star: (token: Int, letter: Int)?
    while letter < letters.count {
      if token < tokens.count, tokens[token] == .any {
        star = (token, letter)
        token += 1
      } else if token < tokens.count, tokens[token].fits(letters[letter]) {
        token += 1
        letter += 1
      } else if let last = star {
        star = (last.token, last.letter + 1)
        token = last.token + 1
        letter = last.letter + 1
      } else {
        return false
      }
    }
    return tokens[token...].allSatisfy { $0 == .any }
  }

  private static func folded(_ text: String) -> [Character] {
    text.lowercased().map { letter in
      if letter == "ё" { return "е" }
      return letter.isWhitespace ? " " : letter
    }
  }
}

extension FilePattern: JSONText {
  /// Reads a pattern.
  ///
  /// - Throws: ``ValueProblem`` where the pattern is empty or longer than ``longest``, names a folder, or
  ///   has a bracket that is not closed or encloses nothing.
  public init(jsonText: String) throws(ValueProblem) {
    func problem(_ reason: Phrase) -> ValueProblem {
      ValueProblem(
        Phrase(ru: "шаблон имени файла ", en: "the pattern ") + .quoted(jsonText)
          + Phrase(verbatim: ": ") + reason)
    }
    let letters = Self.folded(jsonText)
    if letters.isEmpty { throw problem(Phrase(ru: "пуст", en: "is empty")) }
    if letters.count > Self.longest {
      throw problem(
        Phrase(ru: "длиннее \(Self.longest) знаков", en: "has more than \(Self.longest) letters"))
    }
    if letters.contains("/") {
      throw problem(
        Phrase(
          ru: "имя файла указывают без папок", en: "the name of a file is given without folders"))
    }
    var tokens: [Token] = []
    var index = 0
    while index < letters.count {
      switch letters[index] {
      case "*": if tokens.last != .any { tokens.append(.any) }
      case "?": tokens.append(.one)
      case "[":
        guard let (token, end) = Self.choice(letters, from: index + 1) else {
          throw problem(
            Phrase(
              ru: "скобка [ не закрыта или пуста", en: "a bracket [ is not closed or is empty"))
        }
        tokens.append(token)
        index = end
      default: tokens.append(.letter(letters[index]))
      }
      index += 1
    }
    text = jsonText
    self.tokens = tokens
  }

  /// The choice that begins behind a bracket, and the place of the bracket that closes it.
  private static func choice(
    _ letters: [Character], from start: Int
  ) -> (token: Token, end: Int)? {
    guard let end = letters[start...].firstIndex(of: "]") else { return nil }
    var inside = letters[start..<end]
    let isExcluding = inside.first == "!"
    if isExcluding { inside = inside.dropFirst() }
    var ranges: [ClosedRange<Character>] = []
    while let first = inside.popFirst() {
      if inside.count >= 2, inside.first == "-", let last = inside.dropFirst().first {
        guard first <= last else { return nil }
        ranges.append(first...last)
        inside = inside.dropFirst(2)
      } else {
        ranges.append(first...first)
      }
    }
    return ranges.isEmpty ? nil : (.among(ranges, isExcluding: isExcluding), end)
  }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema { TextSchema(example: "ответы*.xlsx") }
}
