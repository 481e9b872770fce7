import MentorCore
import Testing
import Wording

@Suite("CalendarDate")
struct CalendarDateTests {
  @Test("Counts days as a calendar turned leaf by leaf does")
  func agreesWithLeafing() throws {
    var date = try CalendarDate(year: 1896, month: 2, day: 27)
    var leaf = (year: 1896, month: 2, day: 27)
    for step in 0..<80_000 {
      let next = date.adding(days: 1)
      guard (date.year, date.month, date.day) == leaf, next.dayNumber == date.dayNumber + 1,
        next.adding(days: -1) == date, date < next,
        next.weekday.rawValue == date.weekday.rawValue % 7 + 1
      else {
        Issue.record("\(date) and \(next) after \(step) steps")
        return
      }
      date = next
      leaf = leafed(leaf)
    }
  }

  /// The day after, told from the lengths of the months as a child knows them.
  private func leafed(
    _ leaf: (year: Int, month: Int, day: Int)
  ) -> (year: Int, month: Int, day: Int) {
    var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if leaf.year % 400 == 0 || (leaf.year % 4 == 0 && leaf.year % 100 != 0) { lengths[1] = 29 }
    if leaf.day < lengths[leaf.month - 1] { return (leaf.year, leaf.month, leaf.day + 1) }
    return leaf.month < 12 ? (leaf.year, leaf.month + 1, 1) : (leaf.year + 1, 1, 1)
  }

  @Test("Comes back from its day number at any distance")
  func roundTrips() throws {
    for number in stride(from: CalendarDate.dayNumbers.lowerBound, through: 2_932_896, by: 977) {
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(date.dayNumber == number)
      #expect(try CalendarDate(iso: date.iso) == date)
      #expect(try CalendarDate(typed: date.numeric) == date)
    }
    #expect(CalendarDate(dayNumber: CalendarDate.earliest.dayNumber) == .earliest)
    #expect(CalendarDate(dayNumber: CalendarDate.latest.dayNumber) == .latest)
    #expect(CalendarDate(dayNumber: CalendarDate.latest.dayNumber + 1) == nil)
    #expect(CalendarDate(dayNumber: Int.min) == nil)
  }

  @Test(
    "Knows the weekday",
    arguments: [
      ("1970-01-01", Weekday.thursday), ("2000-02-29", .tuesday), ("2026-09-01", .tuesday),
      ("0001-01-01", .monday), ("9999-12-31", .friday),
    ])
  func weekday(iso: String, expected: Weekday) throws {
    let date = try CalendarDate(iso: iso)
    #expect(date.weekday == expected)
    #expect(date.weekday.isWeekend == false)
  }

  @Test(
    "Adds months and holds the day at the end of a shorter month",
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
      ("2024-03-31", -1, "2024-02-29"), ("2023-12-15", 1, "2024-01-15"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-05-10", -17, "2022-12-10"),
      ("9999-11-30", 5, "9999-12-31"), ("0001-02-10", -5, "0001-01-01"),
      ("2024-05-10", Int.max, "9999-12-31"), ("2024-05-10", Int.min, "0001-01-01"),
    ])
  func months(iso: String, months: Int, expected: String) throws {
    #expect(try CalendarDate(iso: iso).adding(months: months).iso == expected)
  }

  @Test("Is held at the ends of the calendar", arguments: [Int.max, 10_000_000])
  func ends(days: Int) throws {
    let date = try CalendarDate(iso: "2024-05-10")
    #expect(date.adding(days: days) == .latest)
    #expect(date.adding(days: -days) == .earliest)
    #expect(date.adding(years: days) == .latest)
  }

  @Test(
    "Refuses days that no calendar has, and says why",
    arguments: [
      (2026, 9, 31, "31 сентября не бывает: в сентябре 30 дней"),
      (2026, 2, 31, "31 февраля не бывает: в феврале 28 дней"),
      (2026, 2, 29, "29 февраля 2026 года не бывает: этот год не високосный"),
      (2024, 2, 30, "30 февраля не бывает: в феврале 29 дней"),
      (2026, 5, 0, "0 мая не бывает: в мае 31 день"),
      (2026, 13, 1, "месяца с номером 13 не бывает: месяцев двенадцать"),
      (0, 1, 1, "год 0 вне календаря: годы считаются от 1 до 9999"),
      (10_000, 1, 1, "год 10000 вне календаря: годы считаются от 1 до 9999"),
      (Int.min, Int.max, Int.max, "год \(Int.min) вне календаря: годы считаются от 1 до 9999"),
    ])
  func impossible(year: Int, month: Int, day: Int, message: String) throws {
    let error = try #require(throws: CalendarError.self) {
      try CalendarDate(year: year, month: month, day: day)
    }
    #expect(error.message.ru == message)
    #expect(error.hint != nil)
  }

  @Test(
    "Reads only the strict form of ISO 8601",
    arguments: [
      "", "2026-9-1", "2026-09-01Z", " 2026-09-01", "2026/09/01", "26-09-01", "+026-09-01",
      "2026-09-0١", "2026-02-30", "2026-00-10", "0000-01-01", "2026-09-01\n", "２026-09-1",
    ])
  func strictISO(text: String) {
    #expect(throws: CalendarError.self) { try CalendarDate(iso: text) }
  }

  @Test(
    "Reads dates as people type them",
    arguments: [
      "01.09.2026", "1.09.2026", "01.09. 2026 г.", "01 . 09 . 2026", "2026-09-01", "01-09-2026",
      "01/09/2026", "1 сентября 2026 года", "1 сентября 2026", "«01» сентября 2026 г.",
      "01 СЕНТЯБРЯ 2026Г.", "1 сент. 2026", "1 September 2026", "1-го сентября 2026 г.",
      "\u{A0}1\u{A0}сентября\u{A0}2026 ", "1 ceнтября 2026",
    ])
  func typed(text: String) throws {
    #expect(try CalendarDate(typed: text).iso == "2026-09-01")
  }

  @Test(
    "Refuses what is no whole date",
    arguments: [
      ("01.09.26", CalendarError.shortYear("01.09.26")),
      ("1 сентября", .noYear("1 сентября")),
      ("15.09", .noYear("15.09")),
      ("завтра", .notADate("завтра")),
      ("", .notADate("")),
      ("сентябрь 2026", .notADate("сентябрь 2026")),
      ("1-5 сентября 2026", .notADate("1-5 сентября 2026")),
      ("О1.09.2026", .notADate("О1.09.2026")),
      ("01.09.2026 и позже", .notADate("01.09.2026 и позже")),
      ("31.09.2026", .noSuchDay(year: 2026, month: 9, day: 31)),
      ("2026-02-31", .noSuchDay(year: 2026, month: 2, day: 31)),
    ])
  func notTyped(text: String, error: CalendarError) {
    #expect(throws: error) { try CalendarDate(typed: text) }
  }
}
