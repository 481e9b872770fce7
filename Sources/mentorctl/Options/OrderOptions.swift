import CommandLineKit
import MentorCore
import Wording

/// An order made outside of the program, as words of a command.
enum OrderOptions {
  /// The order as documents name it.
  ///
  /// - Throws: ``UsageError`` where the number has no digit or is long.
  static func printed(number: String, date: CalendarDate) throws(UsageError) -> PrintedOrder {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    var number = number.cleaned()
    if number.hasPrefix("№") { number = String(number.dropFirst()).cleaned() }
    guard number.utf8.contains(where: digits.contains), number.utf8.count <= 60 else {
      throw UsageError(
        Phrase(
          ru:
            "«\(number.visible)» — не номер приказа: в нём нет ни одной цифры, или он слишком длинный",
          en: "“\(number.visible)” is no number of an order: it has no digit or is too long"),
        hint: Phrase(
          ru: "Напишите, например: --number 12-О.", en: "Write, for example: --number 12."))
    }
    return PrintedOrder(number: number, date: date)
  }

  /// Refuses an order of a day that lies ahead.
  static func check(_ date: CalendarDate, on today: CalendarDate) throws(UsageError) {
    guard date > today else { return }
    throw UsageError(
      Phrase(
        ru: "дата приказа \(date.numeric) ещё не наступила: сегодня \(today.numeric)",
        en: "the date of the order, \(date), has not come yet: today is \(today)"),
      hint: Phrase(
        ru: "Внесите приказ, когда он подписан.", en: "Record the order when it is signed."))
  }
}
