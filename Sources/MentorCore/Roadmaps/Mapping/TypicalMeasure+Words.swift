import Wording

extension TypicalMeasure {
  // MARK: Sources

  /// A school of sports in Zeya: приказ № 129 of 01.09.2020.
  static let zeya = "ДЮСШ № 2 г. Зея, 2020"

  /// A centre of education: roadmap of 15.09.2023.
  static let centre = "Краевой центр образования, 2023"

  /// A region: order № 1865 of 31.12.2019.
  static let kalmykia = "Республика Калмыкия, 2019"

  /// A town: roadmap 2023-2024.
  static let chelny = "Набережные Челны, 2023"

  static func roadmaps(_ names: String...) -> RuleSource {
    let list = names.joined(separator: "; ")
    return .document(Phrase(ru: "дорожные карты: \(list)", en: "roadmaps: \(list)"))
  }

  static func any(_ stems: [String]..., none: [String] = []) -> WordPattern {
    WordPattern(stems, none: none)
  }

  // MARK: Beginnings of words

  static let mentees = ["наставляем"]
  static let mentors = ["наставник"]
  static let both = ["участник"]
  static let pools = ["баз", "банк", "реестр", "спис"]
  static let surveys = ["анкет", "опрос", "диагност", "выявл", "тестиров"]
  static let measurements = [
    "оценк", "оценить", "монитор", "диагност", "замер", "измер", "анкет", "опрос",
  ]
  static let before = ["входн", "первичн", "стартов", "начальн", "исходн", "вводн", "=до", "будущ"]
  static let after = ["итогов", "=после", "повторн", "заключ", "выходн", "второго", "второй"]
  /// Words of measurements that are taken earlier.
  static let notAfter = ["будущ", "предпоч", "предпочт", "групповой"]
  static let forming = [
    "подбор", "подобрать", "соедин", "закрепл", "закрепить", "формиров", "сформиров", "составить",
    "составл",
  ]
  /// Where a paper is only spoken of.
  static let talks = ["вебинар", "семинар"]
  static let orders = ["приказ", "распоряж", "распорядительн"]
}
