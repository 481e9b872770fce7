import MentorCore
import Testing

@Suite("SchoolYear")
struct SchoolYearTests {
  @Test(
    "Reads the name in every spelling",
    arguments: [
      "2023/24", "2023-2024", "2023/2024", "2023–24", "2023 – 2024", "2023/24 уч. г.",
      "2023-2024 учебный год", "2023-2024 уч.год",
    ])
  func reads(text: String) throws {
    let year = try SchoolYear(typed: text)
    #expect(year.firstYear == 2023)
    #expect(year.name == "2023/24")
  }

  @Test("Goes over the century", arguments: [("1999/00", "1999/00"), ("2099-2100", "2099/00")])
  func century(text: String, name: String) throws {
    #expect(try SchoolYear(typed: text).name == name)
  }

  @Test(
    "Refuses years that do not follow each other and other texts",
    arguments: [
      ("2023/25", CalendarError.notConsecutive(first: 2023, last: 2025)),
      ("2020-2024", .notConsecutive(first: 2020, last: 2024)),
      ("2023", .notASchoolYear("2023")), ("2023/23", .notASchoolYear("2023/23")),
      ("2024/2023", .notASchoolYear("2024/2023")), ("23/24", .notASchoolYear("23/24")),
      ("", .notASchoolYear("")), ("2023/24 класс", .notASchoolYear("2023/24 класс")),
    ])
  func refuses(text: String, error: CalendarError) {
    #expect(throws: error) { try SchoolYear(typed: text) }
  }

  @Test(
    "Owns every day from 1 September to 31 August",
    arguments: [
      ("2023-09-01", 2023), ("2023-12-31", 2023), ("2024-01-01", 2023), ("2024-08-31", 2023),
      ("2024-09-01", 2024),
    ])
  func contains(iso: String, firstYear: Int) throws {
    let date = try CalendarDate(iso: iso)
    let year = SchoolYear(containing: date)
    #expect(year.firstYear == firstYear)
    #expect(year.days.contains(date))
    #expect(!year.next.days.contains(date))
    #expect(!year.previous.days.contains(date))
  }

  @Test("Teaches from September to May, in two halves")
  func halves() throws {
    let year = try SchoolYear(firstYear: 2023)
    #expect(year.defaultPeriod.description == "2023-09-01..2024-05-31")
    #expect(year.firstHalf.description == "2023-09-01..2023-12-31")
    #expect(year.secondHalf.description == "2024-01-01..2024-05-31")
    #expect(year < year.next)
  }

  @Test("Stays within the calendar")
  func bounds() throws {
    #expect(throws: CalendarError.yearOutOfRange(0)) { try SchoolYear(firstYear: 0) }
    #expect(throws: CalendarError.yearOutOfRange(9999)) { try SchoolYear(firstYear: 9999) }
    #expect(try SchoolYear(firstYear: 9998).next.firstYear == 9998)
    #expect(SchoolYear(containing: .earliest).firstYear == 1)
  }
}
