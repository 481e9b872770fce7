import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl fsn enter`.
struct StatisticsEnter: Command {
  static let about = About(
    "enter", Phrase(ru: "Ввести число, которого программа не знает.", en: "Enter a number."),
    discussion: Phrase(
      ru:
        "Число вводится за год --year с датой и источником. «нет» убирает введённое. --item вписывает "
        + "поле титула файла XML, например ОКПО.",
      en:
        "The number is entered for the year of --year with date and source. “none” removes what was "
        + "entered. --item fills in an item of the title of the XML file, such as the ОКПО."),
    examples: [
      Example(
        "mentorctl fsn enter REGION 1 1 9 14 --source \"кадровый отчёт\" --on 01.01.2027",
        Phrase(ru: "Молодых специалистов 14.", en: "14 young specialists.")),
      Example(
        "mentorctl fsn enter EXAMPLE --item okpo=12345678",
        Phrase(ru: "ОКПО для файла XML.", en: "The ОКПО for the XML file.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Ячейку заполняет программа.", en: "The program fills the cell itself."))
    ])

  @OptionGroup var naming: StatisticsFormArgument

  @OptionGroup var cell: OptionalCell

  @Argument(
    "number", value: ValueName(ru: "число", en: "number"),
    Phrase(ru: "Число; «нет» убирает введённое.", en: "The number; “none” removes it."))
  var number: EnteredNumber?

  @Option("on", Phrase(ru: "На какой день; без неё — сегодня.", en: "The day, else today."))
  var date: CalendarDate?

  @OptionGroup var origin: SourceOption

  @Option(
    "item", value: ValueName(ru: "поле=текст", en: "item=text"),
    Phrase(
      ru: "Поле титула файла XML; можно повторять.",
      en: "An item of the title of the XML file; repeatable."))
  var items: [TitleItem]

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    if cell.address != nil, number != nil { return }
    if cell.isAbsent, number == nil, !items.isEmpty { return }
    throw UsageError(
      Phrase(
        ru: "нужны раздел, строка, графа и число, или --item",
        en: "section, row, column and number are needed, or --item"),
      hint: Phrase(
        ru: "Например: mentorctl fsn enter \(naming.code) 1 1 9 14 --source \"отчёт\".",
        en: "For example: mentorctl fsn enter \(naming.code) 1 1 9 14 --source \"report\"."))
  }

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let year = try context.year(editing.load(.organization))
      let form = try editing.change(naming.code) { form throws(StatisticsError) in
        for item in items { try form.setItem(item.name, to: item.text) }
        if let address = cell.address, let number {
          try enter(number, at: address, in: year, &form, context)
        }
        return form
      }
      return (form, year, try context.frozenNote(naming.code, in: &editing))
    }
    let (form, year, frozen) = outcome.value
    return Answer(
      report: report(form, year),
      notes: outcome.notes.map(\.message) + context.written(form.code) + frozen)
  }

  private func enter(
    _ number: EnteredNumber, at address: CellAddress, in year: SchoolYear,
    _ form: inout StatisticsForm, _ context: AppContext
  ) throws(StatisticsError) {
    guard let value = number.value else {
      guard form.has(address) else { throw .noCell(address, form.code) }
      form.removeEntered(at: address, in: year)
      return
    }
    try form.enter(
      EnteredValue(
        value, at: address, in: year, on: date ?? context.today, source: origin.source))
  }

  /// What is entered for the year.
  private func report(_ form: StatisticsForm, _ year: SchoolYear) -> Report {
    let values = form.entered.filter { $0.year == year }
    return Report(
      title: Phrase(
        ru: "Введено в \(form.code) за \(form.yearName(year))",
        en: "Entered into \(form.code) for \(form.yearName(year))"),
      table: {
        ReportTable(
          columns: [
            ReportTable.Column(key: "cell", title: Phrase(ru: "Ячейка", en: "Cell")),
            ReportTable.Column(key: "column", title: Phrase(ru: "Графа", en: "Column")),
            ReportTable.Column(
              key: "value", title: Phrase(ru: "Число", en: "Number"), alignment: .right),
            ReportTable.Column(
              key: "date", title: Phrase(ru: "На день", en: "As of"), content: .date),
            ReportTable.Column(key: "source", title: Phrase(ru: "Источник", en: "Source")),
          ],
          rows: values.map { value in
            [
              Phrase(verbatim: "\(value.address)"),
              Phrase(verbatim: form.plan(of: value.address)?.column ?? ""),
              CellValue.words(value.value),
              Phrase(ru: value.date.numeric, en: value.date.iso),
              Phrase(verbatim: value.source ?? ""),
            ]
          },
          empty: Phrase(ru: "Введённых чисел нет.", en: "No numbers are entered."))
      },
      json: {
        [
          "entered": .array(values.map { .object($0.jsonMembers) })
        ]
      })
  }
}

/// A number that is entered, or the word that removes it.
struct EnteredNumber: ArgumentValue {
  /// The number; `nil` removes it.
  let value: Double?

  init(argument: String) throws(ArgumentProblem) {
    if ["нет", "none"].contains(argument.lowercased()) {
      value = nil
      return
    }
    do throws(ValueProblem) {
      value = try Double.interpreting(argument)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  static var valueName: ValueName { ValueName(ru: "число", en: "number") }
}

/// An item of the title of the XML file, `okpo=12345678`.
struct TitleItem: ArgumentValue {
  let name: String
  let text: String

  init(argument: String) throws(ArgumentProblem) {
    guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else {
      throw ArgumentProblem(
        Phrase(
          ru: "нужны имя поля, знак равенства и текст",
          en: "the name of the item, an equals sign and the text are needed"),
        hint: Phrase(ru: "Например: okpo=12345678.", en: "For example: okpo=12345678."))
    }
    name = String(argument[..<sign]).cleaned()
    text = String(argument[argument.index(after: sign)...]).cleaned()
  }

  static var valueName: ValueName { ValueName(ru: "поле=текст", en: "item=text") }
}
