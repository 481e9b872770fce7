import JSONStore
import MentorCore
import Wording

/// Indicators as people and programs see them.
struct IndicatorReport {
  let context: AppContext

  /// The indicators of a year.
  func table(_ readings: [IndicatorReading]) -> Report {
    Report(
      title: Phrase(ru: "Показатели", en: "Indicators"),
      table: {
        ReportTable(
          columns: Self.columns,
          rows: readings.map(row))
      },
      json: { .array(readings.map(json)) })
  }

  /// The indicators year by year, one line for each.
  func trend(_ readings: [IndicatorReading]) -> Report {
    let years = Set(readings.map(\.year)).sorted()
    var codes: [IndicatorCode] = []
    for reading in readings where codes.last != reading.indicator.code {
      codes.append(reading.indicator.code)
    }
    return Report(
      title: Phrase(ru: "Показатели по годам", en: "Indicators year by year"),
      table: {
        ReportTable(
          columns: [
            ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
            ReportTable.Column(key: "title", title: Phrase(ru: "Показатель", en: "Indicator")),
          ]
            + years.map {
              ReportTable.Column(
                key: $0.jsonText, title: Phrase(verbatim: $0.jsonText), alignment: .right)
            },
          rows: codes.map { code in
            let own = readings.filter { $0.indicator.code == code }
            return [Phrase(verbatim: code.text), Phrase(verbatim: own[0].indicator.title)]
              + years.map { year in
                own.first { $0.year == year }.map(Self.value) ?? Phrase(verbatim: "")
              }
          })
      },
      json: { .array(readings.map(json)) })
  }

  /// The indicators with their rules and sources, for another program.
  func export(_ readings: [IndicatorReading]) -> Report {
    Report(
      title: Phrase(ru: "Показатели", en: "Indicators"),
      table: {
        ReportTable(
          columns: Self.columns + [
            ReportTable.Column(
              key: "unknown", title: Phrase(ru: "Неизвестно", en: "Unknown"), alignment: .right),
            ReportTable.Column(
              key: "responseRate", title: Phrase(ru: "Ответили, %", en: "Answered, %"),
              alignment: .right),
            ReportTable.Column(key: "ageDay", title: Phrase(ru: "Возраст на", en: "Ages on")),
            ReportTable.Column(key: "rule", title: Phrase(ru: "Правило", en: "Rule")),
            ReportTable.Column(
              key: "source", title: Phrase(ru: "Источник знаменателя", en: "Denominator from")),
            ReportTable.Column(
              key: "ids", title: Phrase(ru: "Кто в числителе", en: "In the numerator")),
          ],
          rows: readings.map { reading in
            row(reading) + [
              .number(reading.numerator.unknown.count),
              reading.responseRate.map { .percentage($0) } ?? Phrase(verbatim: ""),
              Phrase(ru: reading.ageDay.numeric, en: reading.ageDay.iso),
              reading.indicator.numerator.words, Self.source(reading),
              Phrase(
                verbatim: reading.numerator.counted.map { "\($0.id)" }.joined(separator: " ")),
            ]
          })
      },
      json: { .array(readings.map(json)) })
  }

  /// One indicator with everybody behind it.
  func explanation(_ reading: IndicatorReading, people: RecordSet<Person>) -> Report {
    Report(
      text: { settings in
        var card = RecordCard(
          Phrase(verbatim: "\(reading.indicator.code) \(reading.indicator.title)"))
        card.add(Phrase(ru: "Учебный год", en: "School year"), reading.year.jsonText)
        card.add(
          Phrase(ru: "Формула", en: "Formula"),
          Phrase(ru: "100 × числитель ÷ знаменатель", en: "100 × numerator ÷ denominator"))
        card.add(Phrase(ru: "Числитель", en: "Numerator"), reading.indicator.numerator.words)
        card.add(
          Phrase(ru: "Удовлетворён", en: "Satisfied"),
          reading.satisfiedFrom.map { mark in
            Phrase(
              ru: "отметка от \(mark) из 10 (настройка satisfiedFrom, по умолчанию 7)",
              en: "a mark of \(mark) or more of 10 (setting satisfiedFrom, 7 by default)")
          })
        card.add(
          Phrase(ru: "Возраст на", en: "Ages on"),
          Phrase(ru: reading.ageDay.numeric, en: reading.ageDay.iso))
        card.add(
          Phrase(ru: "Состояния на", en: "States on"),
          Phrase(ru: reading.year.lastDay.numeric, en: reading.year.lastDay.iso))
        card.add(Phrase(ru: "Знаменатель", en: "Denominator"), Self.denominatorWords(reading))
        card.add(Phrase(ru: "Источник", en: "Source"), Self.source(reading))
        card.add(
          Phrase(ru: "Значение", en: "Value"),
          Phrase(verbatim: "\(reading.numerator.count) / ")
            + Phrase(verbatim: reading.denominator.map { "\($0)" } ?? "—")
            + Phrase(verbatim: " = ") + Self.value(reading))
        card.add(
          Phrase(ru: "Ответили", en: "Answered"),
          reading.responseRate.map { .percentage($0) })
        card.add(Phrase(ru: "Цель", en: "Target"), Self.target(reading))
        card.add(
          Phrase(ru: "Показатель", en: "Indicator"),
          reading.indicator.source.map { Phrase(verbatim: $0) })
        return card.text(settings)
          + list(
            Phrase(ru: "В числителе", en: "In the numerator"), reading.numerator.counted, people,
            settings)
          + list(
            Phrase(
              ru: "Не учтены: записи не говорят достаточно (mentorctl person show КОД)",
              en: "Not counted: the records do not tell enough (mentorctl person show ID)"),
            reading.numerator.unknown, people, settings)
          + list(
            Phrase(ru: "В знаменателе", en: "In the denominator"),
            reading.countedDenominator?.counted ?? [], people, settings)
      },
      json: { json(reading, with: people) })
  }

  /// What is worth saying about the numbers.
  func remarks(_ readings: [IndicatorReading]) -> [Phrase] {
    let isOneYear = Set(readings.map(\.year)).count == 1
    func name(_ reading: IndicatorReading) -> String {
      "\(reading.indicator.code)" + (isOneYear ? "" : " (\(reading.year.jsonText))")
    }
    var remarks = readings.filter(\.isImpossible).map {
      Phrase(
        ru: "\(name($0)): числитель больше знаменателя; проверьте знаменатель",
        en: "\(name($0)): the numerator exceeds the denominator; check the latter")
    }
    remarks += readings.filter { !$0.unknownForms.isEmpty }.map {
      Phrase(
        ru: "\(name($0)): в правиле названы формы, которых в каталоге нет: ",
        en: "\(name($0)): the rule names forms that the directory has not: ")
        + .list($0.unknownForms.map(\.text))
    }
    remarks += readings.filter(\.isRevealing).map {
      Phrase(
        ru: "\(name($0)): ответили меньше \(SmallGroup.least) человек; в отчётах значение скрыто",
        en:
          "\(name($0)): fewer than \(SmallGroup.least) people answered; reports leave the value out"
      )
    }
    let unlike = Set(readings.flatMap(\.unlike)).sorted().map { "\($0)" }
    if !unlike.isEmpty {
      remarks.append(
        Phrase(
          ru: "не учтены анкеты с другой шкалой удовлетворённости, не от 1 до 10: ",
          en: "surveys with another scale of satisfaction than 1 to 10 are left out: ")
          + .list(unlike))
    }
    remarks += readings.filter { !$0.numerator.unknown.isEmpty }.map {
      let count = $0.numerator.unknown.count
      return Phrase(
        ru: "\(name($0)): не учтены, потому что записи не полны: \(count) "
          + "(kpi explain \($0.indicator.code))",
        en: "\(name($0)): not counted since the records are incomplete: \(count) "
          + "(kpi explain \($0.indicator.code))")
    }
    if readings.contains(where: { $0.indicator.source == IndicatorCatalogue.source }) {
      let days = Set(readings.map(\.ageDay)).sorted()
      remarks.append(
        Phrase(
          ru:
            "показатели, их правила и цели до 2024 года — значение по умолчанию; возраст взят на ",
          en: "indicators, rules and targets to 2024 are defaults; ages are taken on ")
          + days.map { Phrase(ru: $0.numeric, en: $0.iso) }.listed())
    }
    return remarks
  }

  private func list(
    _ title: Phrase, _ items: [CountingResult.Item], _ people: RecordSet<Person>,
    _ settings: TextSettings
  ) -> String {
    guard !items.isEmpty else { return "" }
    let lines = items.map { item in
      let name = people.name(of: item.id, context).map { " " + $0 } ?? ""
      return "  \(item.id)\(name.visible)"
        + (item.evidence.isEmpty
          ? "" : ": " + item.evidence.map { "\($0)" }.joined(separator: ", "))
    }
    return settings(title) + " (\(items.count)):\n" + lines.joined(separator: "\n") + "\n"
  }

  private static let columns: [ReportTable.Column] = [
    ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
    ReportTable.Column(key: "title", title: Phrase(ru: "Показатель", en: "Indicator")),
    ReportTable.Column(
      key: "numerator", title: Phrase(ru: "Числитель", en: "Numerator"), alignment: .right),
    ReportTable.Column(
      key: "denominator", title: Phrase(ru: "Знаменатель", en: "Denominator"), alignment: .right),
    ReportTable.Column(
      key: "value", title: Phrase(ru: "Значение, %", en: "Value, %"), alignment: .right),
    ReportTable.Column(
      key: "target", title: Phrase(ru: "Цель, %", en: "Target, %"), alignment: .right),
    ReportTable.Column(key: "year", title: Phrase(ru: "Год", en: "Year")),
  ]

  private func row(_ reading: IndicatorReading) -> [Phrase] {
    [
      Phrase(verbatim: reading.indicator.code.text), Phrase(verbatim: reading.indicator.title),
      .number(reading.numerator.count),
      reading.denominator.map { .number($0) } ?? Phrase(ru: "не внесён", en: "not entered"),
      Self.value(reading), Self.target(reading) ?? Phrase(verbatim: "—"),
      Phrase(verbatim: reading.year.jsonText),
    ]
  }

  private static func value(_ reading: IndicatorReading) -> Phrase {
    reading.value.map { .percentage($0) } ?? Phrase(ru: "нет данных", en: "no data")
  }

  private static func target(_ reading: IndicatorReading) -> Phrase? {
    guard let target = reading.target else { return nil }
    let sign =
      reading.isReached.map {
        $0
          ? Phrase(ru: ", достигнута", en: ", reached")
          : Phrase(ru: ", не достигнута", en: ", missed")
      } ?? Phrase(verbatim: "")
    return .percentage(target.percent) + Phrase(verbatim: " (\(target.year))") + sign
  }

  private static func denominatorWords(_ reading: IndicatorReading) -> Phrase {
    let title = Phrase(verbatim: reading.indicator.denominatorTitle)
    guard let rule = reading.indicator.denominator else { return title }
    return title + Phrase(verbatim: ": ") + rule.words
  }

  private static func source(_ reading: IndicatorReading) -> Phrase {
    if let rule = reading.indicator.denominator {
      return rule.needs.contains(.satisfaction)
        ? Phrase(ru: "ответы на анкеты", en: "responses to surveys")
        : Phrase(ru: "записи программы", en: "the program's records")
    }
    guard let entered = reading.enteredDenominator else {
      return Phrase(
        ru: "не внесён: mentorctl kpi denominator \(reading.indicator.code) ЧИСЛО --source …",
        en: "not entered: mentorctl kpi denominator \(reading.indicator.code) NUMBER --source …")
    }
    return Phrase(
      ru: "\(entered.source), на \(entered.date.numeric)",
      en: "\(entered.source), on \(entered.date.iso)")
  }

  private func json(_ reading: IndicatorReading) -> JSON {
    [
      "id": .string(reading.indicator.code.text), "title": .string(reading.indicator.title),
      "numerator": JSON(reading.numerator.count), "denominator": JSON(reading.denominator),
      "value": JSON(reading.value.map { ($0 * 100).rounded() / 100 }),
      "target": JSON(reading.target?.percent), "year": JSON(reading.year),
      "reached": JSON(reading.isReached), "unknown": JSON(reading.numerator.unknown.count),
      "ageDay": JSON(reading.ageDay),
      "responseRate": JSON(
        reading.responseRate.map { ($0 * 100).rounded() / 100 }),
      "source": JSON(reading.enteredDenominator?.source),
    ]
  }

  private func json(_ reading: IndicatorReading, with people: RecordSet<Person>) -> JSON {
    let items = { (items: [CountingResult.Item]) -> JSON in
      .array(
        items.map { item in
          [
            "id": .string("\(item.id)"),
            "name": JSON(people.name(of: item.id, context)),
            "records": .array(item.evidence.map { .string("\($0)") }),
          ]
        })
    }
    return [
      "indicator": json(reading), "numeratorRule": .string(reading.indicator.numerator.jsonText),
      "denominatorRule": JSON(reading.indicator.denominator?.jsonText),
      "denominatorTitle": .string(reading.indicator.denominatorTitle),
      "counted": items(reading.numerator.counted), "unknown": items(reading.numerator.unknown),
      "denominatorCounted": reading.countedDenominator.map { items($0.counted) } ?? .null,
    ]
  }
}

extension RecordSet<Person> {
  /// The name of the person `id`, as the options allow it; `nil` for other records.
  func name(of id: RecordIdentifier, _ context: AppContext) -> String? {
    guard id.prefix == Person.identifierPrefix else { return nil }
    let name = context.shown(self[PersonID(number: id.number)])
    return name.isEmpty ? nil : name
  }
}
