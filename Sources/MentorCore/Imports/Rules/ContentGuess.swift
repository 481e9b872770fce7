import Interchange
import Wording

/// What a column seems to hold by its cells alone.
struct ContentGuess {
  /// The column that the cells look like; `nil` where nothing or several things fit.
  let column: ImportColumn?

  /// How many cells are looked at.
  private static let cellsRead = 200

  /// The share of cells that must look so.
  private static let share = 0.9

  /// Looks at the cells of `rows` in the column at `place`.
  init(_ rows: [TableRow], _ place: Int, forms: FormCatalogue, today: CalendarDate) {
    let texts = rows.lazy.map { SpreadsheetText.withoutApostrophe($0[place].cleaned()) }
      .filter { !$0.isEmpty && !Self.isDamaged($0) && !SpreadsheetText.saysNothing($0) }.prefix(
        Self.cellsRead)
    let cells = Array(texts)
    guard cells.count >= 2 else {
      column = nil
      return
    }
    let tests: [(ImportColumn, (String) -> Bool)] = [
      (.email, Self.isAddress), (.phone, Self.isPhone), (.fullName, Self.isFullName),
      (.birthDate, { Self.isBirth($0, today) }), (.grade, Self.isGrade), (.sex, Self.isSex),
      (.forms, { text in ListedTexts(text).texts.allSatisfy { forms.form(named: $0) != nil } }),
    ]
    let fitting = tests.filter { _, test in
      Double(cells.count(where: test)) >= Self.share * Double(cells.count)
    }
    column = fitting.count == 1 ? fitting[0].0 : nil
  }

  /// Whether a spreadsheet has made something else of the cell, which tells nothing then.
  private static func isDamaged(_ text: String) -> Bool {
    SpreadsheetText.isErrorValue(text) || SpreadsheetText.isPowerOfTen(text)
      || (SpreadsheetText.isDate(text) && text.contains(where: \.isLetter))
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !text.contains(" ") && parts[1].contains(".")
  }

  private static func isPhone(_ text: String) -> Bool {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return (10...11).contains(digits.count)
      && text.allSatisfy { $0.isNumber || "+-() ".contains($0) }
  }

  private static func isFullName(_ text: String) -> Bool {
    let words = FoldedText(text).words
    guard (3...4).contains(words.count), TypedName(text) != nil else { return false }
    return ["вич", "вна", "ична", "оглы", "кызы", "ич"].contains { words[2].hasSuffix($0) }
      || words.last == "оглы" || words.last == "кызы"
  }

  /// Whether the text is a day on which somebody of 5 to 90 years was born.
  private static func isBirth(_ text: String, _ today: CalendarDate) -> Bool {
    let day = SpreadsheetText.serialDate(text) ?? AnswerDay.day(text)
    return day.map { (5...90).contains(BirthDate.date($0).age(on: today)) } ?? false
  }

  private static func isGrade(_ text: String) -> Bool {
    guard text.first?.isNumber == true, text.contains(where: \.isLetter), text.count <= 8 else {
      return false
    }
    return (try? Grade(typed: text)) != nil
  }

  private static func isSex(_ text: String) -> Bool {
    ["м", "ж", "муж", "жен", "мужской", "женский", "мальчик", "девочка", "м.", "ж."].contains(
      FoldedText(text).text)
  }
}

/// A day written in numbers.
private enum AnswerDay {
  /// The day that `text` writes as «19.09.2012» or "2012-09-19"; `nil` for anything else.
  static func day(_ text: String) -> CalendarDate? {
    guard text.first?.isNumber == true, text.utf8.count <= 10 else { return nil }
    return try? CalendarDate(typed: text)
  }
}
