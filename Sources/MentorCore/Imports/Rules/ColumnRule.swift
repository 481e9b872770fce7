public import JSONStore
import Wording

/// What a column of a file means.
///
/// With neither a column, a question nor ``ignored`` the column is not decided yet, and the built-in
/// names are asked.
public struct ColumnRule: Record, Hashable {
  /// The column that the program understands; `nil` where it is none.
  public var column: ImportColumn?

  /// Whether the meaning was guessed: the import says so until somebody has looked.
  public var guess: Bool

  /// The header as the file has it; case, spaces and quotation marks make no difference.
  public let header: String

  /// Whether the column is left out.
  public var ignored: Bool

  /// What stands between several items of a cell; `nil` to go by commas, semicolons and lines.
  public var joined: ListSeparator?

  /// The option of ``question`` that the column ticks; `nil` where the cells hold the answers.
  public var option: String?

  /// The key of the question that the cells answer; `nil` where they answer none.
  public var question: String?

  /// What cells mean that are written otherwise, item by item where a cell holds several.
  ///
  /// A cell is replaced once: what stands on the right is never looked up again.
  public var values: [String: String]

  /// Creates a rule for the column called `header`.
  public init(
    _ header: String, column: ImportColumn? = nil, question: String? = nil, option: String? = nil,
    ignored: Bool = false, guess: Bool = false, joined: ListSeparator? = nil,
    values: [String: String] = [:]
  ) {
    self.header = header
    self.column = column
    self.question = question
    self.option = option
    self.ignored = ignored
    self.guess = guess
    self.joined = joined
    self.values = values
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    column = try map.optional("column", old?.column)
    guess = try map.optional("guess", old.flatMap { $0.guess ? true : nil }) ?? false
    header = try map.field("header", old?.header)
    ignored = try map.optional("ignored", old.flatMap { $0.ignored ? true : nil }) ?? false
    joined = try map.optional("joined", old?.joined)
    option = try map.optional("option", old?.option)
    question = try map.optional("question", old?.question)
    values = try map.optional("values", old.flatMap { $0.values.isEmpty ? nil : $0.values }) ?? [:]
    try map.check(problem)
  }

  /// Whether somebody has said what the column means.
  var isDecided: Bool { column != nil || question != nil || ignored }

  var problem: ValueProblem? {
    shapeProblem.map { what in
      ValueProblem(
        Phrase(ru: "столбец ", en: "column ") + .quoted(header) + Phrase(verbatim: ": ") + what)
    }
  }

  private var shapeProblem: Phrase? {
    if header.cleaned().isEmpty || header.utf8.count > 2000 {
      return Phrase(
        ru: "заголовок пуст или слишком длинен", en: "the header is empty or too long")
    }
    if [column != nil, question != nil, ignored].count(where: { $0 }) > 1 {
      return Phrase(
        ru: "column, question и ignored исключают друг друга",
        en: "column, question and ignored exclude one another")
    }
    if option != nil, question == nil {
      return Phrase(ru: "option бывает только с question", en: "option belongs to question")
    }
    if !isDecided || ignored, joined != nil || !values.isEmpty {
      return Phrase(
        ru: "values и joined нужны столбцу, который импортируется",
        en: "values and joined belong to a column that is imported")
    }
    var seen: [FoldedText: String] = [:]
    for (typed, meaning) in values {
      let folded = FoldedText(typed)
      if folded.isEmpty {
        return Phrase(ru: "в values пустое значение", en: "values has an empty text")
      }
      if let other = seen.updateValue(meaning, forKey: folded), other != meaning {
        return Phrase(ru: "в values дважды ", en: "values has twice ") + .quoted(folded.text)
      }
    }
    return nil
  }
}
