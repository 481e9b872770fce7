import JSONStore
import Wording

extension RowReader {
  /// The name of the person; a refusal where the row has none.
  mutating func name() -> TypedName? {
    let columns: [ImportColumn] =
      text(.surname) != nil ? [.surname, .given, .patronymic] : [.fullName]
    let texts = columns.map { text($0) }
    guard texts.contains(where: { $0 != nil }) else {
      refuse(Phrase(ru: "имя не указано", en: "there is no name"))
      return nil
    }
    guard !texts.contains(where: { $0?.hasHiddenControls ?? false }),
      !columns.contains(where: { raw($0)?.hasHiddenControls ?? false })
    else {
      refuse(columns[0], PeopleError.hiddenControls.message)
      return nil
    }
    let name: TypedName? =
      columns.count == 1
      ? texts[0].flatMap { TypedName($0) }
      : TypedName(surname: texts[0] ?? "", given: texts[1] ?? "", patronymic: texts[2])
    guard let name else {
      refuse(
        columns[0],
        Phrase(
          ru: "это не фамилия и имя одного человека; нужно «Фамилия Имя Отчество»",
          en: "this is not the surname and given name of one person"))
      return nil
    }
    if texts.contains(where: { $0?.mendingLookalikes().changed ?? false }) {
      note(
        "import.mended-letters", .note,
        Phrase(
          ru: "в имени латинские буквы заменены похожими русскими",
          en: "Latin letters in the name were replaced by the Russian ones they look like"))
    }
    if columns == [.fullName], GivenNames.seemFirst(in: texts[0] ?? "") {
      note(
        "import.name-order", .warning,
        Phrase(
          ru: "похоже, что имя стоит перед фамилией; проверьте: первое слово взято как фамилия",
          en: "the given name seems to stand first; check it: the first word is taken for the "
            + "surname"))
    }
    if name.given.hasSuffix(".") {
      note(
        "import.short-name", .warning,
        Phrase(ru: "вместо имени указан инициал", en: "there is an initial in place of the name"))
    }
    return name
  }

  /// The birth; a refusal where it cannot be read, is impossible or contradicts itself.
  mutating func born() -> BirthDate? {
    let date = birth(.birthDate)
    let year = birth(.birthYear)
    if let date, let year, date.year != year.year {
      refuse(
        .birthYear,
        Phrase(
          ru: "год \(year.year) расходится с датой рождения (\(date.year))",
          en: "the year \(year.year) differs from the date of birth (\(date.year))"))
      return nil
    }
    return date ?? year
  }

  private mutating func birth(_ column: ImportColumn) -> BirthDate? {
    guard let text = text(column), !SpreadsheetText.saysNothing(text) else { return nil }
    let plain = SpreadsheetText.withoutZeroFraction(text)
    do throws(ValueProblem) {
      let born: BirthDate =
        if let date = SpreadsheetText.serialDate(plain) { .date(date) } else {
          try BirthDate(typed: plain)
        }
      let age = born.age(on: today)
      guard (0...110).contains(age) else {
        refuse(
          column,
          Phrase.quoted(text)
            + Phrase(ru: " — такого возраста не бывает", en: " gives an impossible age"))
        return nil
      }
      return born
    } catch {
      refuse(column, error.message)
      return nil
    }
  }

  /// The grade; a refusal where it cannot be read.
  mutating func grade() -> Grade? {
    guard let text = text(.grade), !SpreadsheetText.saysNothing(text) else { return nil }
    let plain = SpreadsheetText.withoutZeroFraction(text)
    guard !SpreadsheetText.isDate(plain) else {
      refuse(.grade, Self.becameDate(text, Phrase(verbatim: "5А")))
      return nil
    }
    do throws(ValueProblem) {
      return try Grade(typed: plain)
    } catch {
      refuse(.grade, error.message)
      return nil
    }
  }

  /// The course; a refusal where it cannot be read.
  mutating func course() -> Int? {
    guard let text = text(.course), !SpreadsheetText.saysNothing(text) else { return nil }
    let number = FoldedText(SpreadsheetText.withoutZeroFraction(text)).words.first.flatMap {
      Int($0)
    }
    guard let number, PersonRole.courses.contains(number) else {
      refuse(
        .course,
        Phrase.quoted(text) + Phrase(ru: " — не курс от 1 до 6", en: " is no course from 1 to 6"))
      return nil
    }
    return number
  }

  /// The telephone number and the address, from their columns or from that of the contacts; a
  /// refusal where a number lost digits.
  mutating func contacts() -> (phone: String?, email: String?) {
    var phone = (column: ImportColumn.phone, text: text(.phone))
    var email = (column: ImportColumn.email, text: text(.email))
    for item in list(.contacts) {
      if item.contains("@") {
        if email.text == nil { email = (.contacts, item) }
      } else if phone.text == nil {
        phone = (.contacts, item)
      }
    }
    return (
      phone.text.flatMap { self.phone($0, in: phone.column) },
      email.text.flatMap { address($0, in: email.column) }
    )
  }

  private mutating func phone(_ typed: String, in column: ImportColumn) -> String? {
    guard !SpreadsheetText.saysNothing(typed) else { return nil }
    guard !SpreadsheetText.isPowerOfTen(typed) else {
      refuse(
        column,
        Phrase.quoted(typed)
          + Phrase(
            ru: " — электронная таблица потеряла цифры номера; впишите его заново, задав столбцу "
              + "текстовый формат",
            en: " has lost digits in a spreadsheet; type it again in a column of text"))
      return nil
    }
    let digits = typed.unicodeScalars.count { ("0"..."9").contains($0) }
    guard digits >= 5 else {
      leaveOut(column, Phrase(ru: "это не номер телефона", en: "it is no telephone number"))
      return nil
    }
    return SpreadsheetText.withoutZeroFraction(typed)
  }

  private mutating func address(_ typed: String, in column: ImportColumn) -> String? {
    guard !SpreadsheetText.saysNothing(typed) else { return nil }
    if Self.isAddress(typed) { return typed }
    leaveOut(
      column, Phrase(ru: "это не адрес электронной почты", en: "it is no address of e-mail"))
    return nil
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(" ") else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
  }

  /// The sex, where it is told.
  mutating func sex() -> Sex? {
    guard let text = text(.sex), !SpreadsheetText.saysNothing(text) else { return nil }
    let folded = FoldedText(text).text
    if folded.hasPrefix("м") || folded.hasPrefix("муж") || folded == "male" { return .male }
    if folded.hasPrefix("ж") || folded.hasPrefix("дев") || folded == "female" { return .female }
    leaveOut(.sex, Phrase(ru: "не «м» и не «ж»", en: "neither male nor female"))
    return nil
  }

  /// The completed years of work: «12», «5 лет», «2 года 3 месяца», «менее года».
  mutating func experience() -> Int? {
    guard let text = text(.experience) else { return nil }
    let words = FoldedText(SpreadsheetText.withoutZeroFraction(text)).words
    if SpreadsheetText.saysNothing(text) || words.first == "менее" || words.first == "без" {
      return 0
    }
    let first = words.first.flatMap { Int($0) }
    let unit = words.dropFirst().first
    let isYears =
      unit == nil || unit?.hasPrefix("лет") == true || unit?.hasPrefix("год") == true
      || unit?.hasPrefix("years") == true
    if let first, unit?.hasPrefix("мес") == true { return first / 12 }
    guard let first, isYears, PersonRole.experience.contains(first) else {
      leaveOut(
        .experience, Phrase(ru: "не число полных лет", en: "not a number of completed years"))
      return nil
    }
    return first
  }

  /// Whether the person is a new employee, where it is told.
  mutating func newEmployee() -> Bool? {
    guard let text = text(.newEmployee) else { return nil }
    let answer = SpreadsheetText.isYes(text)
    if answer == nil {
      leaveOut(.newEmployee, Phrase(ru: "не «да» и не «нет»", en: "no yes or no"))
    }
    return answer
  }
}
