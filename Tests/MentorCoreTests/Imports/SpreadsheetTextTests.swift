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
}
