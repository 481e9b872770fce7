import Wording

extension DeadlineProblem {
  static let empty = DeadlineProblem(
    .empty, .warning, Phrase(ru: "срок не указан", en: "there is no deadline"))

  static func notUnderstood(_ words: String) -> DeadlineProblem {
    DeadlineProblem(
      .notUnderstood, .error,
      Phrase(ru: "не понято: «\(words.excerpt)»", en: "not understood: “\(words.excerpt)”"))
  }

  static let tooLong = DeadlineProblem(
    .notUnderstood, .error,
    Phrase(
      ru: "не понято: текст длиннее \(DeadlineReader.longestPhrase) знаков — это не срок",
      en: "not understood: a text longer than \(DeadlineReader.longestPhrase) characters "
        + "is no deadline"))

  static func lookalikes(_ word: String) -> DeadlineProblem {
    DeadlineProblem(
      .lookalikes, .error,
      Phrase(
        ru: "в «\(word.excerpt)» среди цифр стоят буквы; возможно, буква «О» вместо нуля "
          + "или «З» вместо тройки",
        en: "there are letters among the digits of “\(word.excerpt)”; perhaps the letter O "
          + "stands for zero or З for three"))
  }

  static func shortYear(_ text: String) -> DeadlineProblem {
    DeadlineProblem(
      .shortYear, .error,
      CalendarError.shortYear(text).message
        + Phrase(
          ru: ", и по периоду плана не ясно, какой это год",
          en: ", and the period of the plan does not tell which it is"))
  }

  static func impossibleDate(_ message: Phrase) -> DeadlineProblem {
    DeadlineProblem(.impossibleDate, .error, message)
  }

  static func invertedRange(_ message: Phrase) -> DeadlineProblem {
    DeadlineProblem(.invertedRange, .error, message)
  }

  static func contradiction(_ message: Phrase) -> DeadlineProblem {
    DeadlineProblem(.contradiction, .error, message)
  }

  static let periodUnknown = DeadlineProblem(
    .periodUnknown, .warning,
    Phrase(
      ru: "срок зависит от периода плана, а период неизвестен",
      en: "the deadline depends on the period of the plan, which is not known"))

  static let yearNotNamed = DeadlineProblem(
    .yearNotNamed, .warning,
    Phrase(
      ru: "год не назван, а в плане несколько лет",
      en: "no year is named, and the plan has several"))

  static let untilLongUnit = DeadlineProblem(
    .ambiguous, .note,
    Phrase(
      ru: "«до» перед месяцем или годом прочитано включительно",
      en: "“until” before a month or a year was read as including it"))

  static let endOfWhichYear = DeadlineProblem(
    .ambiguous, .note,
    Phrase(
      ru: "«конец года» прочитан как 31 декабря; если это конец учебного года, так и напишите",
      en: "“the end of the year” was read as 31 December; if it is the school year, say so"))

  static let halfOfWhichYear = DeadlineProblem(
    .ambiguous, .note,
    Phrase(
      ru: "полугодие названного года прочитано как учебное, потому что план — на учебный год",
      en: "the half of the named year was read as one of school, since the plan is for school years"
    ))

  static let whichYears = DeadlineProblem(
    .ambiguous, .warning,
    Phrase(
      ru: "не ясно, учебный это год или календарные годы",
      en: "it is not clear whether a school year or calendar years are meant"))

  static let monthOfYears = DeadlineProblem(
    .ambiguous, .warning,
    Phrase(
      ru: "после месяца названо несколько лет, и не ясно, учебный это год или каждый из них",
      en: "several years follow the month, and it is not clear whether they are a school year "
        + "or each of them is meant"))

  static let timeOfDay = DeadlineProblem(
    .notUnderstood, .error,
    Phrase(
      ru: "время суток не читается; оставьте только дату",
      en: "a time of day is not read; leave only the date"))

  static let lateAugust = DeadlineProblem(
    .ambiguous, .note,
    Phrase(
      ru: "август отнесён к концу учебного года",
      en: "August was taken to be at the end of the school year"))

  static let listedYear = DeadlineProblem(
    .ambiguous, .note,
    Phrase(
      ru: "год в конце списка не отнесён к тем датам, которые с ним вышли бы за период плана",
      en: "the year at the end of the list was not given to dates that it would put "
        + "outside the period of the plan"))

  static let unnamedMonth = DeadlineProblem(
    .ambiguous, .warning,
    Phrase(
      ru: "не сказано, какого месяца это число",
      en: "the words do not say which month the day belongs to"))

  /// The date is counted from an event; with `isKnownEvent` from one whose days the programme is told.
  static func relative(_ words: String, isKnownEvent: Bool = false) -> DeadlineProblem {
    DeadlineProblem(
      .relative, isKnownEvent ? .note : .warning,
      isKnownEvent
        ? Phrase(
          ru: "срок считается от события и получит дату вместе с ним: «\(words.excerpt)»",
          en: "the date is counted from an event and follows once that is known: "
            + "“\(words.excerpt)”")
        : Phrase(
          ru: "срок считается от события, дата которого неизвестна: «\(words.excerpt)»",
          en: "the date is counted from an event whose date is not known: “\(words.excerpt)”"))
  }

  static func schoolCalendar(_ words: String) -> DeadlineProblem {
    DeadlineProblem(
      .schoolCalendar, .warning,
      Phrase(
        ru: "четверти и каникулы у каждой школы свои: «\(words.excerpt)»",
        en: "terms and breaks are set by each school: “\(words.excerpt)”"))
  }

  static func severalTimes(_ times: Int) -> DeadlineProblem {
    DeadlineProblem(
      .severalTimes, .note,
      Phrase(
        ru: "сделать нужно \(times) \(times.form("раз", "раза", "раз")), "
          + "но когда именно, не сказано",
        en: "it is to be done \(times) times, and the words do not say when"))
  }

  /// A window that has no day, or not all of its days, in the period of the plan.
  static func outsidePeriod(_ window: DatePeriod, of period: PlanPeriod) -> DeadlineProblem {
    let isPartly = window.from != nil && window.overlaps(period.days)
    let distance = [window.from, window.to].compactMap { $0 }.map { date in
      max(period.from.year - date.year, date.year - period.to.year)
    }.max()
    let severity: Severity =
      isPartly ? .note : (distance ?? 0) > 10 ? .error : .warning
    let days = window.inWords
    let plan = period.days.inWords
    return DeadlineProblem(
      .outsidePeriod, severity,
      isPartly
        ? Phrase(
          ru: "срок \(days.ru) не весь лежит в периоде плана \(plan.ru)",
          en: "the deadline \(days.en) lies partly outside the period of the plan \(plan.en)")
        : Phrase(
          ru: "срок \(days.ru) вне периода плана \(plan.ru)",
          en: "the deadline \(days.en) is outside the period of the plan \(plan.en)"))
  }
}

extension Phrase {
  static func tooManyYears(_ years: ClosedRange<Int>) -> Phrase {
    Phrase(
      ru: "годы \(years.lowerBound)–\(years.upperBound) слишком далеки друг от друга",
      en: "the years \(years.lowerBound)–\(years.upperBound) are too far apart")
  }

  static func halfASchoolYear(_ year: Int) -> Phrase {
    Phrase(
      ru: "учебный год назван одним годом: \(year)",
      en: "a school year is named by one year: \(year)")
  }
}

extension DatePeriod {
  /// The period in digits: «с 01.09.2020 по 11.09.2020», «до 11.09.2020».
  var inWords: Phrase {
    switch (from, to) {
    case (let from?, let to?):
      from == to
        ? Phrase(ru: from.numeric, en: from.iso)
        : Phrase(ru: "с \(from.numeric) по \(to.numeric)", en: "from \(from) to \(to)")
    case (nil, let to?): Phrase(ru: "до \(to.numeric)", en: "until \(to)")
    case (let from?, nil): Phrase(ru: "с \(from.numeric)", en: "from \(from)")
    case (nil, nil): Phrase(ru: "без границ", en: "without bounds")
    }
  }
}
