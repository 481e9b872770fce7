import Testing
import Wording

@testable import MentorCore

@Suite("What spreadsheets do to texts")
struct SpreadsheetTextTests {
  @Test(
    "Sees a date that was made of something else",
    arguments: [
      "05.июн", "5-июн", "июн.05", "10.дек", "05.06.2026", "2026-06-05", "1 фев", "05.06.26",
    ])
  func date(text: String) {
    #expect(SpreadsheetText.isDate(text))
  }

  @Test(
    "Takes for no date what is none",
    arguments: ["", "5-6", "7А", "12-16", "2,5", "от 12 до 16", "10.5", "май", "1.2.3.4"])
  func noDate(text: String) {
    #expect(!SpreadsheetText.isDate(text))
  }

  @Test(
    "Sees a number that lost its digits", arguments: ["7,92E+10", "7.92E+10", "7,92e10", "8Е+10"])
  func power(text: String) {
    #expect(SpreadsheetText.isPowerOfTen(text))
  }

  @Test(
    "A whole number is no lost one", arguments: ["", "89000000001", "E+10", "7,92", "школа Е5"])
  func noPower(text: String) {
    #expect(!SpreadsheetText.isPowerOfTen(text))
  }

  @Test(
    "Drops the fraction of a whole number only",
    arguments: [
      ("7.0", "7"), ("89000000001.0", "89000000001"), ("2,50", "2,50"), ("7А.0", "7А.0"),
      (".0", ".0"),
    ])
  func fraction(text: String, expected: String) {
    #expect(SpreadsheetText.withoutZeroFraction(text) == expected)
  }

  @Test(
    "Sees the errors of formulas and cells that are too narrow",
    arguments: ["#Н/Д", " #n/a ", "#ССЫЛКА!", "#ДЕЛ/0!", "#ИМЯ?", "########"])
  func errors(text: String) {
    #expect(SpreadsheetText.isErrorValue(text))
  }

  @Test(
    "Takes no other text for an error", arguments: ["", "#", "##", "№ 5", "#хэштег", "Н/Д", " "])
  func noErrors(text: String) {
    #expect(!SpreadsheetText.isErrorValue(text))
  }

  @Test(
    "The number of a day is a date, with the time of the day or without",
    arguments: [("46284", "2026-09-19"), ("46284,75", "2026-09-19"), ("41043.0", "2012-05-14")])
  func serial(text: String, date: String) throws {
    #expect(SpreadsheetText.serialDate(text) == (try CalendarDate(iso: date)))
  }

  @Test(
    "Other numbers are none", arguments: ["", "9999", "99999", "2012", "1,2,3", "46284,", "4628x"])
  func noSerial(text: String) {
    #expect(SpreadsheetText.serialDate(text) == nil)
  }

  @Test(
    "The apostrophe in front goes, others stay",
    arguments: [("'007", "007"), ("'Анна", "Анна"), ("'", "'"), ("д'Арк", "д'Арк"), ("''", "''")])
  func apostrophe(text: String, expected: String) {
    #expect(SpreadsheetText.withoutApostrophe(text) == expected)
  }
}
