import Wording

/// The names of the months in the cases that messages need.
enum MonthWords {
  /// The name after a day: «сентября».
  static func genitive(_ month: Int) -> Phrase { name(month, russianGenitive) }

  /// The name after «в»: «сентябре».
  static func prepositional(_ month: Int) -> Phrase { name(month, russianPrepositional) }

  private static func name(_ month: Int, _ russian: [String]) -> Phrase {
    Phrase(ru: russian[month - 1], en: english[month - 1])
  }

  private static let russianGenitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
  ]
  private static let russianPrepositional = [
    "январе", "феврале", "марте", "апреле", "мае", "июне",
    "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
  ]
  private static let english = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]
}
