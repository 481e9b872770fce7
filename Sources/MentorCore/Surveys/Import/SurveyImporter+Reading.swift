import Interchange
import Wording

extension SurveyImporter {
  /// What the columns of `source` are taken for.
  ///
  /// - Throws: ``SurveyImportError`` where the table as a whole cannot be used.
  public func reading(of source: ImportTable) throws(SurveyImportError) -> TableReading {
    let headers = try SurveyHeaders(of: source.table, survey.definition, HeaderRules(rules))
    let rows = headers.imported.map.dataRows(of: source.table)
    let likened = Set(headers.likened.map(\.place))
    var meanings: [Int: (meaning: ColumnReading.Meaning, isHarmless: Bool)] = [:]
    for (column, place) in headers.fields {
      meanings[place] = (.column(column), column.isHarmless)
    }
    for question in survey.questions {
      for source in headers.sources[question.key] ?? [] {
        let option: String? =
          switch source.part {
          case .option(let name): name
          case .other: SurveyHeaders.other
          case .whole, .person: nil
          }
        meanings[source.place] = (
          .question(key: question.key, text: question.fullText, option: option),
          question.kind.hidesNoText
        )
      }
    }
    let columns = headers.row.cells.indices.compactMap { place -> ColumnReading? in
      let header = headers.row[place].cleaned()
      guard !header.isEmpty else { return nil }
      let samples = ColumnSamples(rows, place)
      guard let (meaning, isHarmless) = meanings[place] else {
        let isIgnored = headers.ignored.contains(place)
        return ColumnReading(
          place: place, header: header, meaning: isIgnored ? .ignored : .unknown,
          ground: isIgnored ? .rules : .nothing, isGuess: false, samples: samples.shown)
      }
      let isRuled = headers.rules.decision(header) != nil
      return ColumnReading(
        place: place, header: header, meaning: meaning,
        ground: isRuled ? .rules : likened.contains(place) ? .likeness : .header,
        isGuess: likened.contains(place), samples: isHarmless ? samples.plain : samples.shown)
    }
    return TableReading(
      columns: columns, headerRow: headers.row.number, rows: rows.count, sheet: source.sheet)
  }

  /// The first rules for `source`, the table of a file called `file`.
  ///
  /// A column with an unknown header is guessed by its cells where all of them are options of one question
  /// that the table lacks.
  ///
  /// - Parameters:
  ///   - source: The table.
  ///   - file: The name of its file.
  ///   - sheet: The sheet that the user has named; `nil` to leave it to be found.
  /// - Returns: The rules, and what was made of the columns.
  /// - Throws: ``SurveyImportError`` where the table as a whole cannot be used.
  /// - Complexity: O(*n* · *m*) in the cells and the questions.
  public func suggestion(
    for source: ImportTable, file: String, sheet: String?
  ) throws(SurveyImportError) -> RuleSuggestion {
    var reading = try reading(of: source)
    let rows = source.table.rows.filter { $0.number > reading.headerRow }
    var asked = Set(
      reading.columns.compactMap { column -> String? in
        if case .question(let key, _, _) = column.meaning { key } else { nil }
      })
    for index in reading.columns.indices where reading.columns[index].meaning == .unknown {
      let place = reading.columns[index].place
      let open = survey.questions.filter { !asked.contains($0.key) }
      guard let question = Self.question(among: open, answeredBy: rows, place) else { continue }
      asked.insert(question.key)
      reading.columns[index].meaning = .question(
        key: question.key, text: question.fullText, option: nil)
      reading.columns[index].ground = .contents
      reading.columns[index].isGuess = true
    }
    return RuleSuggestion(for: .survey(survey.code), file: file, sheet: sheet, reading)
  }

  /// The only question of `questions` of which every cell at `place` is an option.
  private static func question(
    among questions: [Question], answeredBy rows: [TableRow], _ place: Int
  ) -> Question? {
    let texts = Set(rows.map { $0[place].cleaned() }.filter { !SpreadsheetText.saysNothing($0) })
    guard texts.count >= 2, texts.count <= 100 else { return nil }
    let nobody = CounterpartIndex([])
    let fitting = questions.filter { question in
      guard question.kind.hasOptions, !question.allowsOther else { return false }
      let reader = AnswerReader(question)
      return texts.allSatisfy { text in
        ((try? reader.answer([(part: .whole, text: text)], nobody)) ?? nil) != nil
      }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}

extension QuestionKind {
  /// Whether answers are chosen or counted, so that no cell tells a name.
  fileprivate var hidesNoText: Bool {
    switch self {
    case .choice, .choices, .scale, .yesNo, .number: true
    case .text, .date, .people, .vetoes: false
    }
  }
}
