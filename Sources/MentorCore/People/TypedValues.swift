public import JSONStore
import Wording

extension BirthDate {
  /// Reads «2010», «2010 года», «12.03.2010», «12 марта 2010», "2010-03-12".
  ///
  /// A time of day that a spreadsheet has added («12.03.2010 0:00:00») is left out.
  ///
  /// - Throws: ``JSONStore/ValueProblem`` where `typed` is neither a date nor a year from
  ///   ``years``.
  public init(typed: String) throws(ValueProblem) {
    let date = try Self.date(typed)
    guard let date else {
      self = .year(try Self.year(typed))
      return
    }
    guard Self.years.contains(date.year) else { throw Self.outside(date.year) }
    self = .date(date)
  }

  private static func outside(_ year: Int) -> ValueProblem {
    ValueProblem(
      Phrase(
        ru: "год рождения \(year) вне пределов 1900–2100",
        en: "the year of birth \(year) is outside 1900–2100"))
  }

  /// The year alone, where nothing but a year was typed.
  private static func year(_ typed: String) throws(ValueProblem) -> Int {
    let year = yearDigits(typed)
    guard let year else { throw ValueProblem(CalendarError.notADate(typed)) }
    guard years.contains(year) else { throw outside(year) }
    return year
  }

  private static func yearDigits(_ typed: String) -> Int? {
    let folded = FoldedText(typed).text
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    let rest = folded.dropFirst(digits.count).filter { $0 != " " && $0 != "." }
    guard digits.utf8.count == 4, ["", "г", "гр", "год", "года", "годр"].contains(rest) else {
      return nil
    }
    return Int(digits)
  }

  private static func date(_ typed: String) throws(ValueProblem) -> CalendarDate? {
    guard yearDigits(typed) == nil else { return nil }
    do throws(CalendarError) {
      return try CalendarDate(typed: typed.withoutTimeOfDay)
    } catch {
      throw ValueProblem(error)
    }
  }
}

extension String {
  /// The text without a time of day behind it, as spreadsheets write dates.
  var withoutTimeOfDay: String {
    let text = cleaned()
    guard let space = text.lastIndex(where: { $0 == " " || $0 == "T" }) else { return text }
    let tail = text[text.index(after: space)...]
    let isTime =
      tail.contains(":") && tail.allSatisfy { ($0.isASCII && $0.isNumber) || ":.Z".contains($0) }
    return isTime ? String(text[..<space]) : text
  }
}

extension AgeRange {
  /// Reads «12-16», «от 12 до 16 лет», «14 лет», «14+», «до 12».
  ///
  /// - Throws: ``JSONStore/ValueProblem`` where `typed` names no ages.
  public init(typed: String) throws(ValueProblem) {
    let folded = FoldedText(typed).text
    var numbers: [Int] = []
    var words: [Substring] = []
    for token in folded.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "," }) {
      let plain = token.hasSuffix("+") ? token.dropLast() : token
      if let number = Int(plain), plain.utf8.count <= 3 {
        numbers.append(number)
        if plain.count < token.count { words.append("+") }
      } else {
        words.append(token)
      }
    }
    let filler: Set<Substring> = ["лет", "года", "год", "возраст", "в", "years", "from", "to"]
    let marks = words.filter { !filler.contains($0) }
    let range: AgeRange? =
      switch (numbers.count, marks) {
      case (2, []), (2, ["от", "до"]), (2, ["с", "до"]), (2, ["с", "по"]):
        AgeRange(from: numbers[0], to: numbers[1])
      case (1, []): AgeRange(from: numbers[0], to: numbers[0])
      case (1, ["+"]), (1, ["от"]), (1, ["с"]), (1, ["старше"]):
        AgeRange(from: numbers[0], to: 120)
      case (1, ["до"]), (1, ["по"]): AgeRange(from: 0, to: numbers[0])
      default: nil
      }
    guard let range, !folded.hasPrefix("-") else {
      throw ValueProblem(
        Phrase(ru: "не возраст: ", en: "no ages: ") + .quoted(typed),
        hint: Phrase(
          ru: "Напишите возраст числами: 12-16, 14, от 14, до 12.",
          en: "Write the ages in numbers: 12-16, 14, 14+."))
    }
    self = range
  }
}
