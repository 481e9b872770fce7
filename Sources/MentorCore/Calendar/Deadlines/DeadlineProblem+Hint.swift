public import Wording

extension DeadlineProblem {
  /// What to do about the problem, as a full sentence.
  public var hint: Phrase {
    switch code {
    case .notUnderstood:
      Phrase(
        ru: "Запишите срок датой или месяцем: «до 15.10.2026», «октябрь 2026», «ежеквартально».",
        en: "Write the deadline as a date or a month: “до 15.10.2026”, “октябрь 2026”.")
    case .empty:
      Phrase(ru: "Укажите срок мероприятия.", en: "State the deadline of the measure.")
    case .impossibleDate:
      Phrase(ru: "Проверьте дату по календарю.", en: "Check the date against a calendar.")
    case .invertedRange:
      Phrase(
        ru: "Поменяйте местами начало и конец или исправьте год.",
        en: "Swap the beginning and the end, or correct the year.")
    case .outsidePeriod:
      Phrase(
        ru: "Проверьте год в сроке и период плана.",
        en: "Check the year of the deadline and the period of the plan.")
    case .periodUnknown:
      Phrase(
        ru: "Укажите период плана или год в самом сроке.",
        en: "State the period of the plan, or the year in the deadline itself.")
    case .yearNotNamed:
      Phrase(
        ru: "Укажите год или напишите «ежегодно».",
        en: "State the year, or write “ежегодно”.")
    case .shortYear:
      Phrase(ru: "Напишите год четырьмя цифрами.", en: "Write the year with four digits.")
    case .contradiction:
      Phrase(ru: "Исправьте годы в сроке.", en: "Correct the years of the deadline.")
    case .ambiguous:
      Phrase(
        ru: "Запишите срок так, чтобы он читался однозначно.",
        en: "Write the deadline so that it can be read in one way only.")
    case .relative:
      Phrase(
        ru:
          "Когда день события станет известен, назовите его: mentorctl roadmap edit КАРТА --anchor "
          + "СОБЫТИЕ=ДАТА (начало работы пар берётся из их утверждения само), или впишите срок датой: "
          + "mentorctl roadmap edit МЕРОПРИЯТИЕ --deadline.",
        en:
          "Once the day of the event is known, enter it by mentorctl roadmap edit ROADMAP --anchor "
          + "EVENT=DATE (the start of the pairs’ work follows from their approval), or write the "
          + "deadline as a date by mentorctl roadmap edit MEASURE --deadline.")
    case .schoolCalendar:
      Phrase(
        ru: "Укажите даты по календарному графику своей школы.",
        en: "State the dates by the calendar of your school.")
    case .severalTimes:
      Phrase(
        ru: "Перечислите месяцы или даты: «октябрь, январь, май».",
        en: "List the months or dates: “октябрь, январь, май”.")
    case .lookalikes:
      Phrase(ru: "Наберите дату цифрами заново.", en: "Type the date again, in digits.")
    }
  }
}
