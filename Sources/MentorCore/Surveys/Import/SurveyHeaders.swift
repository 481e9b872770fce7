import Interchange
import Wording

/// Which columns of a table of answers hold what.
struct SurveyHeaders: Sendable {
  /// What of a question a column holds.
  enum Part: Hashable, Sendable {
    /// The whole answer.
    case whole
    /// Whether this option was chosen.
    case option(String)
    /// What was written beside the options.
    case other
    /// One of the people that were named, in the order of the columns.
    case person
  }

  /// How rules name the column with what is written beside the options.
  static let other = "другое"

  /// A column of a question.
  struct Source: Hashable, Sendable {
    let place: Int
    let part: Part
  }

  /// The row of headers as the file has it.
  let row: TableRow

  /// The place of that row among the rows of the table, from 0.
  let index: Int

  /// The columns of each question that the table has, by the key of the question.
  private(set) var sources: [String: [Source]] = [:]

  /// The columns that tell about the respondent and about the row.
  private(set) var fields: [ImportColumn: Int] = [:]

  /// The columns that are neither.
  private(set) var unknown: [Int] = []

  /// The columns that only resemble the question whose key they got.
  private(set) var likened: [(place: Int, key: String)] = []

  /// The columns with a consent, which does not count; of several the first is a field.
  private(set) var consents: [Int] = []

  /// The columns that rules leave out.
  private(set) var ignored: [Int] = []

  /// The rules by which the headers were read.
  let rules: HeaderRules

  /// Finds the headers of `survey` in `table`, by `rules` first: the row among the first twenty that knows
  /// most of them.
  ///
  /// - Throws: ``SurveyImportError``.
  init(
    of table: Table, _ survey: SurveyDefinition, _ rules: HeaderRules = .none
  ) throws(SurveyImportError) {
    do throws(RulesError) {
      try rules.check(against: survey)
    } catch {
      throw .rules(error)
    }
    self.rules = rules
    let names = QuestionNames(survey, rules)
    var best: (index: Int, known: Int)?
    for (index, row) in rules.searched(table).rows.prefix(rules.searchedRows).enumerated() {
      let known = row.cells.count { names.means($0) != nil }
      if known > best?.known ?? 0 { best = (index, known) }
    }
    let headers = table.rows.first?.cells.map { $0.cleaned() }.filter { !$0.isEmpty } ?? []
    guard let best else { throw .noQuestions(survey.code, headers: headers) }
    index = best.index
    row = table.rows[best.index]
    ignored = rules.ignoredColumns(of: row)
    let below = table.rows[(best.index + 1)...].first { !$0.isBlank }
    try assign(names, survey, below)
    guard asksAnything(survey) else { throw .noQuestions(survey.code, headers: headers) }
  }

  /// Whether the table has a question that tells more than who answers.
  private func asksAnything(_ survey: SurveyDefinition) -> Bool {
    survey.round == .intake
      ? !sources.isEmpty
      : survey.questions.contains { question in
        sources[question.key] != nil
          && !(question.field.map { ImportColumn.identifying.contains($0) } ?? false)
      }
  }

  private mutating func assign(
    _ names: QuestionNames, _ survey: SurveyDefinition, _ below: TableRow?
  ) throws(SurveyImportError) {
    var open: [Int] = []
    for (place, header) in row.cells.enumerated()
    where !header.cleaned().isEmpty && !ignored.contains(place) {
      switch names.means(header) {
      case .question(let key, let part):
        if rules.decision(header)?.guess == true { likened.append((place, key)) }
        try add(key, part, place, survey)
      case .field(let column): add(column, place, below)
      case nil: open.append(place)
      }
    }
    try liken(open, survey)
  }

  private mutating func add(
    _ key: String, _ part: Part, _ place: Int, _ survey: SurveyDefinition
  ) throws(SurveyImportError) {
    let known = sources[key] ?? []
    if let twin = known.first(where: { $0.part == part && part != .person }) {
      throw .severalColumns(
        question: survey.question(key)?.fullText ?? key,
        headers: [twin.place, place].map { row[$0].cleaned() })
    }
    sources[key] = known + [Source(place: place, part: part)]
    if survey.question(key)?.kind == .date { dates.insert(place) }
    if part == .whole, let field = survey.question(key)?.field, fields[field] == nil {
      fields[field] = place
    }
  }

  private mutating func add(_ column: ImportColumn, _ place: Int, _ below: TableRow?) {
    var column = column
    // Yandex calls the number of an answer «ID»; our own files call a person's code so.
    if column == .rowNumber || column == .code {
      column = below.map { Self.isCode($0[place]) } == true ? .code : .rowNumber
    }
    if column == .consentInside { consents.append(place) }
    if fields[column] == nil {
      fields[column] = place
    } else if !column.isService {
      unknown.append(place)
    }
  }

  private static func isCode(_ text: String) -> Bool {
    let typed = text.cleaned()
    return (try? PersonID(jsonText: typed)) != nil || (try? MentorID(jsonText: typed)) != nil
      || (try? MenteeID(jsonText: typed)) != nil
  }

  /// Gives the columns that are open to questions that have none and that they resemble.
  private mutating func liken(
    _ open: [Int], _ survey: SurveyDefinition
  ) throws(SurveyImportError) {
    let likeness = QuestionLikeness(survey.questions.filter { sources[$0.key] == nil })
    var found: [String: [Int]] = [:]
    for place in open {
      let header = HeaderText(row[place]).text
      if ConsentWords.speak(in: header) {
        add(.consentInside, place, nil)
        continue
      }
      let keys = likeness.keys(like: header)
      guard keys.count <= 1 else {
        throw .ambiguousHeader(
          header, questions: keys.compactMap { survey.question($0)?.fullText })
      }
      if let key = keys.first {
        found[key, default: []].append(place)
      } else {
        unknown.append(place)
      }
    }
    for question in survey.questions {
      guard let places = found[question.key], let place = places.first else { continue }
      guard places.count == 1 else {
        throw .severalColumns(
          question: question.fullText, headers: places.map { row[$0].cleaned() })
      }
      likened.append((place, question.key))
      try add(question.key, .whole, place, survey)
    }
    unknown.sort()
  }

  /// The columns about the respondent, for the reader of rows.
  var imported: ImportHeaders {
    ImportHeaders(
      map: HeaderMap(row: row, index: index, columns: fields, unknownColumns: unknown), row: row,
      rules, ignored: ignored, dates: dates)
  }

  /// The places of questions whose answers are days.
  private(set) var dates: Set<Int> = []

  /// Whether anything tells who answers.
  var nameSomebody: Bool {
    fields[.fullName] != nil || fields[.code] != nil || fields[.email] != nil
      || fields[.phone] != nil || fields[.contacts] != nil
      || (fields[.surname] != nil && fields[.given] != nil)
  }
}

/// The words by which a column with a consent is known.
enum ConsentWords {
  /// Whether `header` asks for a consent to the processing of personal data.
  static func speak(in header: String) -> Bool {
    let folded = FoldedText(header).text
    return folded.holds("соглас")
      && ["персональн", "обработк", "данных", "пдн", "распростран"].contains { folded.holds($0) }
  }
}
