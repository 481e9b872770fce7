import JSONStore
import Wording

extension RowReader {
  /// The forms, or `standard` where the row names none; a refusal where one is not known.
  mutating func forms(or standard: FormCode?) -> [FormCode] {
    guard let raw = raw(.forms), !SpreadsheetText.saysNothing(raw) else {
      if let standard { return [standard] }
      guard headers.has(.forms) else { return [] }
      note(
        "import.no-form", .warning,
        Phrase(
          ru: "форма наставничества не указана: в подбор человек не войдёт; укажите --form",
          en: "no form is given, so the person will not be matched; give --form"))
      return []
    }
    var found: [FormCode] = []
    for item in list(.forms) {
      guard let form = form(item) else {
        refuse(.forms, forms.unknownForm(item).message)
        continue
      }
      if !found.contains(form.code) { found.append(form.code) }
    }
    return found
  }

  /// The form that `item` names, a note in brackets or quotes aside.
  private func form(_ item: String) -> MentorshipForm? {
    if let form = forms.form(named: item) { return form }
    guard let bracket = item.firstIndex(of: "("), bracket > item.startIndex else { return nil }
    return forms.form(named: String(item[..<bracket]).cleaned())
  }

  /// How many mentees the mentor takes; a refusal where it is not a number within the range.
  mutating func capacity() -> Int? {
    guard let text = text(.capacity), !SpreadsheetText.saysNothing(text) else { return nil }
    let plain = SpreadsheetText.withoutZeroFraction(text)
    guard !SpreadsheetText.isDate(plain) else {
      refuse(.capacity, Self.becameDate(text, Phrase(verbatim: "2")))
      return nil
    }
    guard let number = Self.count(plain) else {
      refuse(
        .capacity,
        Phrase.quoted(text)
          + Phrase(
            ru: " — не число наставляемых; укажите одно число",
            en: " is no number of mentees; give one number"))
      return nil
    }
    if let problem = Mentor.problem(capacity: number) {
      refuse(.capacity, problem.message)
      return nil
    }
    return number
  }

  /// «2», «2 человека», «-1»; a range or a limit is no number.
  private static func count(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    let words = FoldedText(text).words
    guard words.count == 2, let number = Int(words[0]),
      ["чел", "наставл", "учен", "студ"].contains(where: { words[1].hasPrefix($0) })
    else { return nil }
    return number
  }

  /// The ages that the mentor wishes; `nil` where any age suits or none is told.
  mutating func wishedAges() -> AgeRange? {
    guard let text = text(.wishedAges), !SpreadsheetText.saysNothing(text) else { return nil }
    let folded = FoldedText(text).text
    let any = ["любой", "любые", "любого", "без разницы", "не важно", "неважно", "все", "any"]
    guard !any.contains(where: { folded.hasPrefix($0) }) else { return nil }
    guard !SpreadsheetText.isDate(text) else {
      refuse(.wishedAges, Self.becameDate(text, Phrase(verbatim: "10-12")))
      return nil
    }
    do throws(ValueProblem) {
      return try AgeRange(typed: text)
    } catch {
      leaveOut(.wishedAges, Phrase(ru: "возраст не назван числами", en: "no ages in numbers"))
      return nil
    }
  }

  /// The hours a week: «2», «2,5», «2 часа в неделю», «до 3 ч», «2-3 часа» (the lesser), «30 минут».
  mutating func hoursPerWeek() -> Double? {
    guard let text = text(.hoursPerWeek), !SpreadsheetText.saysNothing(text) else { return nil }
    if let hours = Self.hours(text), Mentor.problem(hoursPerWeek: hours) == nil { return hours }
    leaveOut(
      .hoursPerWeek, Phrase(ru: "не часы в неделю", en: "these are no hours a week"))
    return nil
  }

  private static func hours(_ text: String) -> Double? {
    var hours: Double?
    var pending: Double?
    for word in FoldedText(text).words {
      if ["в", "неделю", "до", "около", "примерно", "per", "week", "a", "н", "нед"].contains(word) {
        continue
      }
      if let number = number(word) {
        guard pending == nil else { return nil }
        pending = number
      } else if word.hasPrefix("ч") || word.hasPrefix("hour") || word == "ак" {
        guard let number = pending else { return nil }
        hours = (hours ?? 0) + number
        pending = nil
      } else if word.hasPrefix("мин") {
        guard let number = pending else { return nil }
        hours = (hours ?? 0) + number / 60
        pending = nil
      } else {
        return nil
      }
    }
    guard let pending else { return hours }
    return hours == nil ? pending : nil
  }

  /// «2», «2,5», «2-3» (the lesser).
  private static func number(_ word: Substring) -> Double? {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2 else { return nil }
    let numbers = ends.compactMap { end in
      end.first.map { $0.isASCII && $0.isNumber } == true
        ? try? Double.interpreting(String(end)) : nil
    }
    return numbers.count == ends.count ? numbers.min() : nil
  }

  /// The urgency; left out where it is no number within the range.
  mutating func priority() -> Int? {
    guard let text = text(.priority), !SpreadsheetText.saysNothing(text) else { return nil }
    guard let number = Int(SpreadsheetText.withoutZeroFraction(text)),
      Mentee.problem(priority: number) == nil
    else {
      leaveOut(.priority, Phrase(ru: "не число от 0 до 3", en: "no number from 0 to 3"))
      return nil
    }
    return number
  }
}
