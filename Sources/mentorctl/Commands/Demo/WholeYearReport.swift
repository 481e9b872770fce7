import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// What `mentorctl demo --whole-year` says of the directory that it made.
struct WholeYearReport {
  let year: WholeYear
  let path: String
  let files: [String]
  let isDryRun: Bool

  /// The day of the data: the option or variable, else 31 May of the school year.
  ///
  /// - Throws: `UsageError` where the day is none at which a year is over.
  static func date(_ context: AppContext) throws(UsageError) -> CalendarDate {
    guard let today = context.options.today else {
      return WholeYear.usualDate(of: SchoolYear(containing: context.today))
    }
    let dates = WholeYear.dates(of: SchoolYear(containing: today))
    guard dates.contains(today) else {
      throw UsageError(
        Phrase(
          ru: "--whole-year показывает год, который прожит, а \(today.numeric) он ещё идёт или уже "
            + "идёт следующий: --today принимает от \(dates.lowerBound.numeric) до "
            + dates.upperBound.numeric,
          en: "--whole-year shows a year that is over, and on \(today.iso) it is not, or the next "
            + "one is near: --today takes \(dates.lowerBound.iso) to \(dates.upperBound.iso)"))
    }
    return today
  }

  func text(_ settings: TextSettings) -> String {
    sentences.map { settings($0) + "\n" }.joined()
  }

  private var states: [(state: PairState, count: Int)] {
    PairState.allCases.compactMap { state in
      let count = year.pairs.count { $0.year == year.year && $0.state == state }
      return count == 0 ? nil : (state, count)
    }
  }

  private var sentences: [Phrase] {
    let made =
      isDryRun
      ? Phrase(ru: "Был бы создан каталог ", en: "This would create the directory ")
      : Phrase(ru: "Создан каталог ", en: "Created the directory ")
    let name = year.organization.name ?? ""
    let mentors = year.mentors.count { $0.year == year.year }
    let mentees = year.mentees.count { $0.year == year.year }
    return [
      made + Phrase(verbatim: path.visible)
        + Phrase(
          ru: ": \(name), \(year.year.jsonText) учебный год, прожитый до \(year.date.numeric).",
          en: ": \(name), school year \(year.year.jsonText), lived through until \(year.date.iso)."),
      Phrase(ru: "В нём ", en: "It holds ")
        + [
          .count(
            mentors, ru: ("наставник", "наставника", "наставников"), en: ("mentor", "mentors")),
          .count(
            mentees, ru: ("наставляемый", "наставляемых", "наставляемых"),
            en: ("mentee", "mentees")),
          .count(
            year.orders.count, ru: ("приказ", "приказа", "приказов"), en: ("order", "orders")),
          .count(
            year.meetings.count, ru: ("встреча", "встречи", "встреч"),
            en: ("meeting", "meetings")),
          .count(
            year.surveys.surveys.count, ru: ("анкета", "анкеты", "анкет"),
            en: ("survey", "surveys")),
        ].joined(separator: ", ")
        + Phrase(ru: ". Все люди вымышлены.", en: ". Every person is invented."),
      Phrase(ru: "Пары: ", en: "Pairs: ")
        + states.map { $0.state.plural + Phrase(verbatim: " \($0.count)") }
        .joined(separator: ", ") + Phrase(verbatim: "."),
      disorder,
      Phrase(ru: "Дальше:", en: "Next:"),
      Phrase(verbatim: "  mentorctl -C \(path.visible) --today \(year.date.iso) status"),
      Phrase(verbatim: "  mentorctl -C \(path.visible) --today \(year.date.iso) pair list"),
    ] + thinned
  }

  private var disorder: Phrase {
    let counts = year.disorder.sorted { $0.key < $1.key }
    guard !counts.isEmpty else {
      return Phrase(ru: "Всё в порядке.", en: "Everything is in order.")
    }
    return Phrase(
      ru: "Нарочно не в порядке (покажет check): ", en: "Wrong on purpose (see check): ")
      + Phrase(verbatim: counts.map { "\($0.key) \($0.value)" }.joined(separator: ", ") + ".")
  }

  /// Says that not every pair has its meetings, where they would be too many.
  private var thinned: [Phrase] {
    let worked = year.pairs.count { $0.year == year.year && $0.from != nil }
    guard worked > WholeYear.recordedPairs else { return [] }
    return [
      Phrase(
        ru: "Встречи, обратная связь и планы есть у \(WholeYear.recordedPairs) пар из \(worked): "
          + "больше не вместит файл каталога.",
        en: "\(WholeYear.recordedPairs) pairs of \(worked) have meetings, feedback and plans: a "
          + "file of the directory takes no more.")
    ]
  }

  var json: JSON {
    [
      "directory": .string(path), "date": .string(year.date.iso),
      "year": .string(year.year.jsonText),
      "people": JSON(year.people.count), "mentors": JSON(year.mentors.count),
      "mentees": JSON(year.mentees.count), "consents": JSON(year.consents.count),
      "pairs": JSON(year.pairs.count), "orders": JSON(year.orders.count),
      "meetings": JSON(year.meetings.count), "surveys": JSON(year.surveys.surveys.count),
      "states": .object(states.map { JSON.Member($0.state.rawValue, JSON($0.count)) }),
      "disorder": .object(
        year.disorder.sorted { $0.key < $1.key }.map { JSON.Member($0.key, JSON($0.value)) }),
      "files": .array(files.map(JSON.string)),
    ]
  }
}
