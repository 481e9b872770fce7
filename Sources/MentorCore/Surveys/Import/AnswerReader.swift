import JSONStore
import Wording

/// Reads the cells of one question as its answer.
struct AnswerReader: Sendable {
  /// The question.
  let question: Question

  private let options: [FoldedText: String]

  /// The largest number of words that an option has, in parts between commas.
  private let longest: Int

  init(_ question: Question) {
    self.question = question
    var options: [FoldedText: String] = [:]
    for option in question.options { options[FoldedText(option)] = option }
    for (synonym, option) in question.synonyms { options[FoldedText(synonym)] = option }
    self.options = options
    longest = question.options.map { $0.split { ",;".contains($0) }.count }.max() ?? 1
  }

  /// The answer that `texts` give, one for each column of the question; `nil` where there is none.
  ///
  /// - Throws: ``ValueProblem`` where the cells cannot be read as an answer.
  func answer(
    _ texts: [(part: SurveyHeaders.Part, text: String)], _ people: CounterpartIndex
  ) throws(ValueProblem) -> AnswerValue? {
    if question.kind.namesPeople {
      let items = texts.flatMap { ListedTexts($0.text).texts }
      return try people.answer(items, to: question)
    }
    if question.kind == .choices { return try choices(texts) }
    for (part, text) in texts where part == .other && !text.cleaned().isEmpty {
      return .text(text.cleaned())
    }
    guard let text = texts.first(where: { $0.part == .whole })?.text.cleaned(), !text.isEmpty else {
      return nil
    }
    switch question.kind {
    case .text: return text == "-" || text == "—" ? nil : .text(text)
    case .choice: return try choice(text)
    case .scale: return try mark(text)
    case .yesNo: return try yes(text)
    case .number: return try number(text)
    case .date: return try date(text)
    case .choices, .people, .vetoes: return nil
    }
  }

  // MARK: Options

  private func choice(_ text: String) throws(ValueProblem) -> AnswerValue? {
    if let option = option(text) { return .text(option) }
    if SpreadsheetText.saysNothing(text) { return nil }
    if SpreadsheetText.isDate(text) { throw Self.becameDate(text, question.options.first ?? "1") }
    guard question.allowsOther else { throw notAnOption(text) }
    return .text(text)
  }

  private func choices(
    _ texts: [(part: SurveyHeaders.Part, text: String)]
  ) throws(ValueProblem) -> AnswerValue? {
    var chosen: Set<String> = []
    var others: [String] = []
    for (part, raw) in texts {
      let text = raw.cleaned()
      if text.isEmpty { continue }
      switch part {
      case .option(let name): if !SpreadsheetText.saysNo(text) { chosen.insert(name) }
      case .other: if !SpreadsheetText.saysNo(text) { others.append(text) }
      case .whole, .person: try split(raw, &chosen, &others)
      }
    }
    let texts = question.options.filter { chosen.contains($0) } + others
    if let most = question.most, texts.count > most {
      throw ValueProblem(
        Phrase(
          ru: "отмечено вариантов: \(texts.count), а можно не больше \(most)",
          en: "\(texts.count) options are chosen, and no more than \(most) may be"))
    }
    return texts.isEmpty ? nil : .texts(texts)
  }

  /// Takes one cell apart that holds several options, which may have commas themselves.
  private func split(
    _ cell: String, _ chosen: inout Set<String>, _ others: inout [String]
  ) throws(ValueProblem) {
    if let option = option(cell.cleaned()) {
      chosen.insert(option)
      return
    }
    if SpreadsheetText.saysNothing(cell) { return }
    let parts = cell.split { $0 == "," || $0 == ";" || $0.isNewline }
    var rest: [Substring] = []
    func finish() throws(ValueProblem) {
      guard let first = rest.first, let last = rest.last else { return }
      let text = String(cell[first.startIndex..<last.endIndex]).cleaned()
      rest = []
      if text.isEmpty { return }
      guard question.allowsOther else {
        throw SpreadsheetText.isDate(text)
          ? Self.becameDate(text, question.options.first ?? "1") : notAnOption(text)
      }
      others.append(text)
    }
    var index = 0
    while index < parts.count {
      let ends = (index..<min(parts.count, index + longest)).reversed()
      let end = ends.first { end in
        option(String(cell[parts[index].startIndex..<parts[end].endIndex]).cleaned()) != nil
      }
      if let end,
        let option = option(String(cell[parts[index].startIndex..<parts[end].endIndex]).cleaned())
      {
        try finish()
        chosen.insert(option)
        index = end + 1
      } else {
        rest.append(parts[index])
        index += 1
      }
    }
    try finish()
  }

  /// The option that `text` means, with or without its number.
  private func option(_ text: String) -> String? {
    if let option = options[FoldedText(text)] { return option }
    let plain = HeaderText(text).text
    return plain == text ? nil : options[FoldedText(plain)]
  }

  private func notAnOption(_ text: String) -> ValueProblem {
    let shown = question.options.prefix(12).map { Phrase.quoted($0) }
    return ValueProblem(
      .quoted(text)
        + Phrase(ru: " — нет такого варианта; варианты: ", en: " is no option; there are: ")
        + shown.listed())
  }

  // MARK: Numbers and days

  private func mark(_ text: String) throws(ValueProblem) -> AnswerValue? {
    if SpreadsheetText.saysNothing(text) { return nil }
    if SpreadsheetText.isDate(text) { throw Self.becameDate(text, "7") }
    let plain = SpreadsheetText.withoutZeroFraction(text)
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    let rest = plain.dropFirst(digits.count).first
    guard let mark = Int(digits), rest == nil || rest == " " || rest == "(" || rest == "–" else {
      throw ValueProblem(
        .quoted(text) + Phrase(ru: " — не целое число", en: " is no whole number"))
    }
    guard let scale = question.scale, scale.contains(mark) else {
      let range = question.scale.map { "\($0.from)–\($0.to)" } ?? ""
      throw ValueProblem(
        Phrase(ru: "\(mark) вне шкалы \(range)", en: "\(mark) is off the scale \(range)"))
    }
    return .number(Double(mark))
  }

  private func yes(_ text: String) throws(ValueProblem) -> AnswerValue? {
    let folded = FoldedText(text).text
    if folded == "истина" { return .yes(true) }
    if folded == "ложь" { return .yes(false) }
    if let answer = SpreadsheetText.isYes(text) { return .yes(answer) }
    if SpreadsheetText.saysNothing(text) { return nil }
    throw ValueProblem(.quoted(text) + Phrase(ru: " — не «да» и не «нет»", en: " is no yes or no"))
  }

  private func number(_ text: String) throws(ValueProblem) -> AnswerValue? {
    if SpreadsheetText.saysNothing(text) { return nil }
    if SpreadsheetText.isDate(text) { throw Self.becameDate(text, "45") }
    let word = text.prefix { $0.isNumber || ",.-+".contains($0) }
    guard !SpreadsheetText.isPowerOfTen(text), let number = try? Double.interpreting(String(word))
    else {
      throw ValueProblem(.quoted(text) + Phrase(ru: " — не число", en: " is no number"))
    }
    return .number(number)
  }

  private func date(_ text: String) throws(ValueProblem) -> AnswerValue? {
    if SpreadsheetText.saysNothing(text) { return nil }
    if let moment = AnswerMoment(text) { return .date(moment.date) }
    if let date = SpreadsheetText.serialDate(text) { return .date(date) }
    do throws(CalendarError) {
      return .date(try CalendarDate(typed: text))
    } catch {
      throw ValueProblem(error)
    }
  }

  private static func becameDate(_ text: String, _ example: String) -> ValueProblem {
    ValueProblem(RowReader.becameDate(text, Phrase.quoted(example)))
  }
}

extension SpreadsheetText {
  /// Whether the cell of an option says that it was not chosen.
  static func saysNo(_ text: String) -> Bool {
    saysNothing(text) || isYes(text) == false || FoldedText(text) == "ложь"
  }
}
