/// A word that means something in a phrase about time, whatever its case and number.
enum DeadlineWord: Hashable {
  // Prepositions and particles.
  case until, to, through, from, inside, on, during, not, than, and, or
  // What is counted.
  case year, years, monthNoun, quarter, half, week, decade, dayNoun, dateNoun, working
  case schoolTerm, breaks, season(Int), weekday
  // Qualities of what is counted.
  case school, calendar, current, every, whole, last, only
  // Parts of a unit.
  case beginning, middle, end, halfPart
  // Frames of a phrase.
  case course, period, term, later, less, starting, further, approximately
  // How often.
  case yearly, halfYearly, quarterly, monthly, weekly, daily, continuous, times
  // Instead of a date.
  case measure, need, request, schedule, agreement, according
  case after, before, ending, occasion
}

extension DeadlineWord {
  /// The meaning of a folded word, or `nil` where it has none in a phrase about time.
  init?(_ word: Substring) {
    if let exact = Self.exact[String(word)] {
      self = exact
      return
    }
    for (stem, meaning) in Self.stems where word.utf8.starts(with: stem.utf8) {
      self = meaning
      return
    }
    return nil
  }

  private static let exact: [String: DeadlineWord] = [
    "до": .until, "к": .to, "ко": .to, "по": .through,
    "с": .from, "со": .from, "c": .from, "co": .from, "от": .from,
    "в": .inside, "во": .inside, "на": .on, "за": .during,
    "не": .not, "чем": .than, "и": .and, "или": .or, "либо": .or,
    "г": .year, "год": .year, "года": .year, "году": .year, "годом": .year, "годе": .year,
    "гг": .years, "годы": .years, "годов": .years, "годах": .years, "годам": .years,
    "уч": .school, "мес": .monthNoun, "кв": .quarter, "нед": .week, "четв": .schoolTerm,
    "полгода": .half, "день": .dayNoun, "дня": .dayNoun, "дней": .dayNoun, "дни": .dayNoun,
    "дню": .dayNoun, "дн": .dayNoun, "четверть": .schoolTerm, "четверти": .schoolTerm,
    "четвертью": .schoolTerm, "четвертей": .schoolTerm, "четвертям": .schoolTerm,
    "четвертях": .schoolTerm,
    "осень": .season(3), "осени": .season(3), "осенью": .season(3), "зима": .season(4),
    "зимы": .season(4), "зимой": .season(4), "зиму": .season(4), "весна": .season(1),
    "весны": .season(1), "весной": .season(1), "весну": .season(1), "лето": .season(2),
    "лета": .season(2), "летом": .season(2),
    "весь": .whole, "всего": .whole, "всей": .whole, "всю": .whole, "круглый": .whole,
    "течение": .course, "течении": .course, "теч": .course, "протяжении": .course,
    "срок": .term, "срока": .term, "сроки": .term, "сроком": .term, "сроками": .term,
    "срокам": .term, "сроках": .term, "сроку": .term,
    "позднее": .later, "позже": .later, "реже": .less, "менее": .less,
    "начиная": .starting, "далее": .further, "затем": .further, "дальнейшем": .further,
    "раз": .times, "раза": .times, "мере": .measure, "согласно": .according,
    "после": .after, "через": .after, "спустя": .after, "истечении": .after,
    "перед": .before, "накануне": .before,
    "конец": .end, "конца": .end, "конце": .end, "концу": .end, "концом": .end,
    "начало": .beginning, "начала": .beginning, "начале": .beginning, "началу": .beginning,
    "среда": .weekday, "среду": .weekday, "средам": .weekday, "четверг": .weekday,
    "четвергам": .weekday, "включительно": .only, "итогам": .occasion, "результатам": .occasion,
    "факту": .occasion,
    "момента": .occasion, "даты": .occasion, "ходе": .occasion, "время": .occasion,
    "рамках": .occasion,
  ]

  /// Beginnings of words, in the order in which they are tried.
  private static let stems: [(stem: String, meaning: DeadlineWord)] = [
    ("учебн", .school), ("календарн", .calendar), ("текущ", .current), ("кажд", .every),
    ("последующ", .further), ("последн", .last), ("месяц", .monthNoun), ("квартал", .quarter),
    ("полугод", .half), ("недел", .week), ("декад", .decade), ("числ", .dateNoun),
    ("рабоч", .working), ("триместр", .schoolTerm), ("каникул", .breaks),
    ("осенн", .season(3)), ("зимн", .season(4)), ("весенн", .season(1)), ("летн", .season(2)),
    ("понедельник", .weekday), ("вторник", .weekday), ("пятниц", .weekday),
    ("суббот", .weekday), ("воскресень", .weekday), ("середин", .middle), ("половин", .halfPart),
    ("период", .period),
    ("приблизит", .approximately), ("ориентировочн", .approximately),
    ("примерн", .approximately),
    ("ежегодн", .yearly), ("ежеполуг", .halfYearly), ("ежекварт", .quarterly),
    ("ежемесяч", .monthly), ("еженедел", .weekly), ("ежедневн", .daily),
    ("постоянн", .continuous), ("систематич", .continuous), ("регулярн", .continuous),
    ("непрерывн", .continuous), ("круглогодичн", .continuous),
    ("необходимост", .need), ("потребност", .need), ("надобност", .need),
    ("запрос", .request), ("заявк", .request), ("обращени", .request),
    ("требовани", .request), ("поступлени", .request),
    ("график", .schedule), ("план", .schedule), ("расписани", .schedule),
    ("циклограмм", .schedule),
    ("согласовани", .agreement), ("договоренност", .agreement), ("соответстви", .according),
    ("окончани", .ending), ("завершени", .ending),
  ]
}
