/// The federal indicators.
///
/// Source: «Показатели эффективности внедрения целевой модели наставничества», DOMAIN.md section 5. The
/// table and its targets for 2020 to 2024 are retold by schools and regions; no primary text is
/// established, so that they are customary and may be changed. Later years have no target.
public enum IndicatorCatalogue {
  /// Where the figures come from, as reports say it.
  public static let source = "показатели целевой модели (значение по умолчанию)"

  /// The six indicators in their order.
  public static let federal: [Indicator] = [
    indicator(
      1, "Доля детей 10–19 лет в роли наставляемого",
      "лица где роль наставляемый и возраст 10–19 и есть пара (в работе за период)",
      "все дети 10–19 лет"),
    indicator(
      2, "Доля детей и подростков 15–19 лет в роли наставника",
      "лица где роль наставник и возраст 15–19 и есть пара (в работе за период)",
      "все дети и подростки 15–19 лет"),
    indicator(
      3, "Доля учителей – молодых специалистов (стаж 0–3 года) в роли наставляемого",
      "лица где роль наставляемый и вид педагог и стаж 0–3 и есть пара (в работе за период)",
      "все учителя со стажем 0–3 года"),
    indicator(
      4, "Доля предприятий, предоставивших своих наставников",
      "партнёры где вид предприятие и есть наставник (есть пара (в работе за период))",
      "все предприятия"),
    indicator(
      5, "Удовлетворённость наставляемых",
      "лица где роль наставляемый и опрошен и удовлетворён", "опрошенные наставляемые",
      counted: "лица где роль наставляемый и опрошен"),
    indicator(
      6, "Удовлетворённость наставников",
      "лица где роль наставник и опрошен и удовлетворён", "опрошенные наставники",
      counted: "лица где роль наставник и опрошен"),
  ]

  /// The shipped target of `code` in the calendar year `year`, from 2020 to 2024; `nil` for others.
  public static func target(of code: IndicatorCode, in year: Int) -> IndicatorTarget? {
    guard let row = federal.firstIndex(where: { $0.code == code }),
      let column = years.firstIndex(of: year)
    else { return nil }
    return IndicatorTarget(of: code, in: year, percent: targets[row][column], source: source)
  }

  private static let years = [2020, 2021, 2022, 2023, 2024]

  private static let targets: [[Double]] = [
    [10, 20, 35, 50, 70], [2, 4, 6, 8, 10], [10, 20, 35, 50, 70], [2, 4, 10, 20, 30],
    [50, 55, 60, 70, 85], [50, 55, 60, 70, 85],
  ]

  private static func indicator(
    _ number: Int, _ title: String, _ numerator: CountingRule, _ denominator: String,
    counted: CountingRule? = nil
  ) -> Indicator {
    Indicator(
      code: IndicatorCode(text: "KPI-\(number)"), title: title, numerator: numerator,
      denominator: counted, denominatorTitle: denominator, source: source)
  }
}
