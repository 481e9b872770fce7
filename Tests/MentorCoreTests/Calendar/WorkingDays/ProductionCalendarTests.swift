import MentorCore
import Testing

@Suite("The production calendar")
struct ProductionCalendarTests {
  private func date(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }

  /// The days off of `year` beside plain weekends, without January and the holidays themselves, and the
  /// weekend days that are worked.
  private func moved(
    _ year: Int, _ calendar: ProductionCalendar = .standard
  ) -> (off: [String], worked: [String]) {
    var off: [String] = []
    var worked: [String] = []
    for (day, reason) in calendar.remarkableDays(of: year) {
      switch reason {
      case .holiday, .weekend: break
      case .moved, .decreed: off.append(String(day.iso.dropFirst(5)))
      case nil: worked.append(String(day.iso.dropFirst(5)))
      }
    }
    return (off, worked)
  }

  @Test(
    "Days off move by the rule and by the decrees that ship with the program",
    arguments: [
      (2020, "02-24 03-09 05-04 05-05 05-11", ""),
      (2021, "02-22 05-03 05-10 06-14 11-05 12-31", "02-20"),
      (2022, "03-07 05-02 05-03 05-10 06-13", "03-05"),
      (2023, "02-24 05-08 11-06", ""),
      (2024, "04-29 04-30 05-10 12-30 12-31", "04-27 11-02 12-28"),
      (2025, "05-02 05-08 06-13 11-03 12-31", "11-01"),
      (2026, "01-09 03-09 05-11 12-31", ""),
    ])
  func years(year: Int, off: String, worked: String) {
    let days = moved(year)
    #expect(days.off.joined(separator: " ") == off)
    #expect(days.worked.joined(separator: " ") == worked)
    #expect(ProductionCalendar.standard.hasTransfers(in: year))
  }

  @Test("A year without a decree follows the rule alone, and says so")
  func bareYear() {
    let calendar = ProductionCalendar.standard
    #expect(moved(2027).off == ["05-03", "05-10", "06-14"])
    #expect(!calendar.hasTransfers(in: 2027) && !calendar.hasTransfers(in: 2019))
  }

  @Test("Every decree has a number, a date before its year and moves days of that year only")
  func decrees() {
    #expect(DayOffDecree.all.map(\.year) == Array(2020...2026))
    for decree in DayOffDecree.all {
      #expect(decree.date.year == decree.year - 1 && !decree.number.isEmpty)
      for transfer in decree.transfers {
        #expect(transfer.date.year == decree.year && transfer.from?.year == decree.year)
        #expect(transfer.source == decree.title && transfer.from?.weekday.isWeekend == true)
      }
      #expect(decree.transfers.count { $0.from?.month == 1 } == 2)
    }
  }

  @Test("Two years have the days off that the Government announced")
  func announced() throws {
    let calendar = ProductionCalendar.standard
    for day in ["2025-02-22", "2025-02-23", "2025-05-08", "2025-11-02", "2025-11-04"] {
      #expect(!calendar.isWorking(try date(day)), "\(day)")
    }
    for day in ["2025-02-24", "2025-03-10", "2025-11-01", "2024-11-02", "2026-02-20"] {
      #expect(calendar.isWorking(try date(day)), "\(day)")
    }
  }

  @Test("In a week of six days a Saturday is worked, and what was taken from one is not moved")
  func sixDays() throws {
    let calendar = ProductionCalendar(week: .sixDays)
    #expect(try calendar.isWorking(date("2026-11-21")) && !calendar.isWorking(date("2026-11-22")))
    #expect(moved(2024, calendar).off == ["12-31"])
    #expect(moved(2026, calendar).off == ["03-09", "12-31"])
    #expect(try calendar.isWorking(date("2024-04-27")) && calendar.isWorking(date("2024-04-29")))
  }

  @Test("What the organisation entered goes before decrees and rule")
  func entered() throws {
    let calendar = ProductionCalendar(entered: [
      DayOffTransfer(date: try date("2026-12-31"), kind: .working, source: "приказ"),
      DayOffTransfer(date: try date("2026-05-11"), kind: .working, source: "приказ"),
      DayOffTransfer(date: try date("2026-05-27"), kind: .dayOff, source: "закон региона"),
      try DayOffTransfer(
        date: date("2027-02-22"), kind: .dayOff, from: date("2027-02-20"), source: "решение"),
    ])
    #expect(try calendar.isWorking(date("2026-12-31")) && calendar.isWorking(date("2026-05-11")))
    #expect(calendar.dayOff(on: try date("2026-05-27"))?.source == "закон региона")
    #expect(calendar.isWorking(try date("2027-02-20")))
    #expect(!calendar.isWorking(try date("2027-02-22")))
    #expect(!calendar.hasTransfers(in: 2027), "one day cannot be the decree of a year")
  }

  @Test(
    "Working days are counted without the day itself",
    arguments: [
      ("2026-11-20", 1, "2026-11-23"), ("2026-11-20", 3, "2026-11-25"),
      ("2026-11-21", 1, "2026-11-23"), ("2026-11-03", 1, "2026-11-05"),
      ("2026-12-30", 1, "2027-01-11"), ("2026-11-24", 0, "2026-11-24"),
      ("2026-11-24", -1, "2026-11-23"), ("2026-11-24", -2, "2026-11-20"),
      ("2026-01-12", -1, "2025-12-30"), ("2026-05-12", -5, "2026-05-04"),
    ])
  func adding(from: String, days: Int, expected: String) throws {
    let calendar = ProductionCalendar.standard
    let start = try date(from)
    #expect(calendar.adding(workingDays: days, to: start).iso == expected)
  }

  @Test("Counting stops at the ends of the calendar")
  func ends() {
    let calendar = ProductionCalendar.standard
    #expect(calendar.adding(workingDays: 5, to: .latest) == .latest)
    #expect(calendar.adding(workingDays: -5, to: .earliest) == .earliest)
    #expect(calendar.remarkableDays(of: 9999).last?.date.year == 9999)
    #expect(calendar.remarkableDays(of: 0).isEmpty)
  }

  @Test("There and back comes to the same working day", arguments: 1...40)
  func roundTrip(days: Int) throws {
    let calendar = ProductionCalendar.standard
    var day = try date("2024-04-01")
    for _ in 0..<20 {
      day = calendar.adding(workingDays: days, to: day)
      #expect(calendar.isWorking(day))
      let there = calendar.adding(workingDays: days, to: day)
      #expect(calendar.adding(workingDays: -days, to: there) == day)
    }
  }

  @Test("A last day on a day off stays or moves as the rule says")
  func lastDay() throws {
    let calendar = ProductionCalendar.standard
    let (sunday, tuesday) = (try date("2026-11-29"), try date("2026-11-24"))
    #expect(DeadlineOnDayOff.stay.effective(sunday, in: calendar) == sunday)
    #expect(DeadlineOnDayOff.nextWorkingDay.effective(sunday, in: calendar).iso == "2026-11-30")
    #expect(DeadlineOnDayOff.previousWorkingDay.effective(sunday, in: calendar).iso == "2026-11-27")
    for rule in DeadlineOnDayOff.allCases {
      #expect(rule.effective(tuesday, in: calendar) == tuesday)
    }
  }
}
