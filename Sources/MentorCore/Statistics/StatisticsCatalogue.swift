import Wording

/// The forms that the program ships.
///
/// No federal form is among them: in none of them a line about mentorship is established (DOMAIN.md
/// section 6). A coordinator describes the form in force after the example.
public enum StatisticsCatalogue {
  /// The shipped forms.
  public static var forms: [StatisticsForm] { [region, example] }

  /// The shipped form with `code`; `nil` where there is none.
  public static func form(_ code: StatisticsCode) -> StatisticsForm? {
    forms.first { $0.code == code }
  }

  // MARK: The regional table

  /// The table of the monitoring of a region, one line an organisation.
  ///
  /// Source: DOMAIN.md section 6, a customary table; none of a region is established. Whoever counts, takes
  /// part: has a pair at work in the school year.
  static var region: StatisticsForm {
    StatisticsForm(
      StatisticsCode(text: "REGION"), title: "Региональный мониторинг программы наставничества",
      period: .schoolYear, asOf: day(5, 31), ageDay: day(1, 1), layout: .line,
      note: "состав граф — значение по умолчанию, официальная таблица региона не установлена",
      sections: [
        StatisticsSection(
          CellNumber(1), "Организация", columns: regionColumns,
          rows: [StatisticsRow(CellNumber(1), "По организации")]),
        StatisticsSection(
          CellNumber(2), "По формам наставничества",
          columns: [
            column(1, "наставников", .rule("лица где роль наставник")),
            column(2, "наставляемых", .rule("лица где роль наставляемый")),
            column(3, "пар и групп", .rule("пары где в работе за период")),
          ],
          rows: FormCatalogue.standard.forms.enumerated().map { index, form in
            StatisticsRow(
              CellNumber(index + 1), form.name.ru.capitalizedFirst,
              rules(.term(.form([form.code]))))
          } + [otherForms], cells: organizationCells),
      ],
      balances: [
        "1.1.7 <= 1.1.5", "1.1.8 <= 1.1.4", "1.1.10 <= 1.1.9", "1.1.12 <= 1.1.4",
        "1.1.6 = " + pairRows.map { "2.\($0).3" }.joined(separator: " + "),
      ].compactMap(balance))
  }

  /// The row of the forms that an organisation has of its own: of all that no row above counts.
  private static var otherForms: StatisticsRow {
    let forms = FormCatalogue.standard.forms
    let counted = forms.map(\.code).filter { $0 != .organizationOrganization }
    return StatisticsRow(
      CellNumber(forms.count + 1), "Иные формы", rules(.not(.term(.form(counted)))))
  }

  /// The rows in which pairs of people are counted, each in one of them.
  private static var pairRows: [CellNumber] {
    let forms = FormCatalogue.standard.forms
    return (1...forms.count + 1).filter { row in
      row > forms.count || forms[row - 1].code != .organizationOrganization
    }.map { CellNumber($0) }
  }

  /// The row in which organisations mentor organisations: there are no people to count in it.
  private static var organizationCells: [StatisticsCell] {
    let forms = FormCatalogue.standard.forms
    guard let index = forms.firstIndex(where: { $0.code == .organizationOrganization }) else {
      return []
    }
    let row = CellNumber(index + 1)
    return [
      StatisticsCell(row: row, column: CellNumber(1), .closed),
      StatisticsCell(row: row, column: CellNumber(2), .closed),
      StatisticsCell(
        row: row, column: CellNumber(3), rule("пары организаций где в работе за период")),
    ]
  }

  /// Who takes part in pairs of which `form` is true, and those pairs.
  private static func rules(_ form: CountingCondition) -> [CountingRule] {
    [
      CountingRule(.people, where: .term(.pair(.all([form, .term(.working(.period))])))),
      CountingRule(.pairs, where: form),
    ]
  }

  private static var regionColumns: [StatisticsColumn] {
    let taking = "и есть пара (в работе за период)"
    return [
      column(1, "Организация", .text(.organization)),
      column(2, "Этап внедрения", .text(.stage)),
      column(3, "Куратор (ФИО, приказ)", .text(.curator)),
      column(4, "Наставников", rule("лица где роль наставник \(taking)")),
      column(5, "Наставляемых", rule("лица где роль наставляемый \(taking)")),
      column(6, "Пар и групп", rule("пары где в работе за период")),
      column(
        7, "Наставляемых 10–19 лет",
        rule("лица где роль наставляемый и возраст 10–19 \(taking)")),
      column(
        8, "Наставников 15–19 лет", rule("лица где роль наставник и возраст 15–19 \(taking)")),
      column(9, "Молодых специалистов всего", .entered),
      column(
        10, "Молодых специалистов с наставником",
        rule("лица где роль наставляемый и вид педагог и стаж 0–3 \(taking)")),
      column(11, "Партнёров", rule("партнёры")),
      column(
        12, "Обучено наставников",
        rule("лица где роль наставник и обучение на дату \(taking)")),
      column(13, "Практик опубликовано", rule("практики где публикация на дату")),
      column(14, "Ссылка", .text(.link)),
      column(
        15, "Удовлетворённость наставляемых, %", .indicator(IndicatorCode(text: "KPI-5"))),
      column(
        16, "Удовлетворённость наставников, %", .indicator(IndicatorCode(text: "KPI-6"))),
    ]
  }

  // MARK: The example

  /// An invented form that shows mapping, balances and XML; one row is left for the reader.
  ///
  /// It counts roles, so that somebody who is both mentor and mentee counts in both rows and in the sum.
  static var example: StatisticsForm {
    StatisticsForm(
      StatisticsCode(text: "EXAMPLE"),
      title: "Сведения о вымышленной программе (форма № 1-ПРИМЕР)",
      order: StatisticsOrder("Вымышленное ведомство", number: "0-П"), since: 2024,
      period: .calendarYear, asOf: day(12, 31), isFictitious: true,
      rosstat: RosstatFile(
        okud: "0609999", shifr: "1-ПРИМЕР",
        items: [
          RosstatItem("okpo"), RosstatItem("name", text: .organization),
          RosstatItem("leader_fio", text: .director),
        ]),
      sections: [
        StatisticsSection(
          CellNumber(1), "Участники, в каждой роли отдельно",
          columns: [
            column(3, "Всего", .rule("роли")),
            column(4, "из них женщины", .rule("роли где пол женский")),
            column(5, "до 17 лет включительно", .rule("роли где возраст 0–17")),
            column(6, "18 лет и старше", .rule("роли где возраст от 18")),
          ],
          rows: [
            row(1, "Участвовали за год, всего", "роли где есть пара (в работе за период)"),
            row(
              2, "в том числе наставники",
              "роли где роль наставник и есть пара (в работе за период)"),
            row(
              3, "наставляемые", "роли где роль наставляемый и есть пара (в работе за период)"),
          ]),
        StatisticsSection(
          CellNumber(2), "Пары и группы", columns: [column(3, "Количество", .rule("пары"))],
          rows: [
            row(1, "Работали в течение года", "пары где в работе за период"),
            row(2, "завершили работу", "пары где завершение за период"),
            row(3, "расформированы", "пары где расформирование за период"),
            StatisticsRow(CellNumber(4), "Численность обучающихся, из отчёта школы"),
            StatisticsRow(CellNumber(5), "Итого (не заполняется)"),
          ],
          cells: [
            StatisticsCell(row: CellNumber(4), column: CellNumber(3), .entered),
            StatisticsCell(row: CellNumber(5), column: CellNumber(3), .closed),
          ]),
        StatisticsSection(
          CellNumber(3), "Строка для упражнения: сопоставьте её сами",
          columns: [column(3, "Количество", nil)],
          rows: [StatisticsRow(CellNumber(1), "Новые работники с наставником")]),
      ],
      balances: [
        "1.1.3 = 1.2.3 + 1.3.3", "1.1.4 <= 1.1.3", "1.1.5 + 1.1.6 <= 1.1.3",
        "2.2.3 + 2.3.3 <= 2.1.3",
      ].compactMap(balance))
  }

  // MARK: Parts

  private static func column(
    _ number: Int, _ title: String, _ source: CellSource?
  ) -> StatisticsColumn {
    StatisticsColumn(CellNumber(number), title, source)
  }

  private static func row(_ number: Int, _ title: String, _ rule: CountingRule) -> StatisticsRow {
    StatisticsRow(CellNumber(number), title, [rule])
  }

  private static func rule(_ text: String) -> CellSource {
    .rule(CountingRule(stringLiteral: text))
  }

  private static func balance(_ text: String) -> StatisticsBalance? {
    try? StatisticsBalance(jsonText: text)
  }

  private static func day(_ month: Int, _ day: Int) -> MonthDay { MonthDay(month: month, day: day) }
}
