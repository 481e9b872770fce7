import Wording

extension RoadmapRule {
  /// The explanation of a rule about those responsible, results, time and order.
  var measureExplanation: Phrase {
    switch self {
    case .responsibleMissing:
      Phrase(
        ru: "У мероприятия нет ответственного: некому напомнить и не с кого спросить.",
        en: "Nobody is responsible for the measure: there is no one to remind or to ask.")
    case .responsibleGlued:
      Phrase(
        ru: "Несколько исполнителей записаны подряд без запятой, обычно из-за потерянного переноса "
          + "строки. Они разделены; проверьте границы.",
        en: "Several parties stand side by side without a comma, mostly because a line break was "
          + "lost. They were separated; check the borders.")
    case .responsibleLineBreak:
      Phrase(
        ru:
          "Исполнители разделены переносом строки вместо запятой. Они разделены; проверьте границы.",
        en:
          "A line break stands between parties in place of a comma. They were separated; check the "
          + "borders.")
    case .responsibleTrailingComma:
      Phrase(
        ru: "Перечень исполнителей кончается запятой: возможно, последний потерян.",
        en: "The list of parties ends with a comma: the last may have been lost.")
    case .responsibleSpellings:
      Phrase(
        ru: "Похоже, один исполнитель записан по-разному. В отборе по исполнителю такие записи "
          + "окажутся разными; приведите их к одному виду.",
        en: "One party seems to be spelled in several ways. A selection by party would tell them "
          + "apart; use one spelling.")
    case .responsibleMixed:
      Phrase(
        ru:
          "В одних строках ответственный назван по фамилии, в других по должности или и так и так. "
          + "Тогда неясно, не один ли это человек, и отбор по исполнителю найдёт не всё.",
        en:
          "Some rows name those responsible by surname, others by office, or both. Then it is not clear "
          + "whether they are one person, and a selection by party does not find everything.")
    case .resultNone:
      Phrase(
        ru:
          "В карте нет столбца результата, поэтому не сказано, чем подтверждается выполнение: приказом, "
          + "протоколом, списком.",
        en:
          "The roadmap has no column of results, so that nothing says what shows that a measure was done: an "
          + "order, minutes, a list.")
    case .resultUnmeasurable:
      Phrase(
        ru:
          "Результат назван общими словами («повышение», «развитие», «трансляция»): нет ни документа, ни "
          + "числа, по которым видно, что мероприятие выполнено.",
        en:
          "The result is named in general words (“raising”, “development”): there is neither a paper nor a "
          + "figure that shows that the measure was done.")
    case .resultMissing:
      Phrase(
        ru: "В таблице есть столбец результата, но у этого мероприятия он пуст.",
        en: "The table has a column of results, but this measure has none.")
    case .resultCopied:
      Phrase(
        ru: "Один и тот же результат повторён у нескольких мероприятий. Такой результат нельзя "
          + "проверить по отдельности.",
        en: "Several measures share the very same result. It cannot be checked for each of them.")
    case .resultOffSubject:
      Phrase(
        ru: "Результат говорит о другом, чем мероприятие: например, о базе наставляемых там, где "
          + "формируют базу наставников. Обычно это след копирования.",
        en: "The result speaks of another thing than the measure: of the pool of mentees where the "
          + "pool of mentors is built. Mostly it is a trace of copying.")
    case .resultPastFact:
      Phrase(
        ru: "Результатом назван уже свершившийся факт с числом, а не то, чего ждут от мероприятия.",
        en: "The result is a fact of the past with a figure, not what is expected of the measure.")
    case .deadlineBeforeApproval:
      Phrase(
        ru: "Срок истёк раньше, чем план утвердили. Мероприятие с самого начала просрочено.",
        en: "The deadline had passed before the plan was approved. The measure was late from the "
          + "start.")
    case .deadlineOrder:
      Phrase(
        ru:
          "Мероприятие стоит после более позднего того же раздела. Порядок строк и порядок сроков "
          + "расходятся.",
        en: "The measure stands after a later one of the same section. The order of rows and of "
          + "deadlines differ.")
    case .deadlineDayOff:
      Phrase(
        ru: "Последний день срока — выходной или праздник (ТК РФ, ст. 112; рабочая неделя — из "
          + "настроек). Закон срок плана не переносит; решите сами, к какому дню всё должно быть готово.",
        en:
          "The last day is a weekend or a holiday («ТК РФ, ст. 112»; the working week is a setting). No law "
          + "moves the deadline of a plan; decide for yourself by which day it is to be done.")
    case .deadlineContradictsText:
      Phrase(
        ru: "В тексте мероприятия названа дата, к которой его делают, а в столбце срока другая.",
        en: "The text of the measure names a date by which it is done, and the deadline another.")
    case .sectionOrder:
      Phrase(
        ru: "Разделы идут не в том порядке, в каком следуют этапы целевой модели.",
        en: "The sections do not stand in the order of the stages of the target model.")
    case .consentsAfterPairs:
      Phrase(
        ru: "Согласия собирают после того, как сформированы пары. Без согласия обрабатывать данные "
          + "участника нельзя (152-ФЗ, ст. 6, 9), поэтому согласия нужны до анкет и до подбора пар.",
        en:
          "Consents are gathered after the pairs are formed. Data of a participant must not be handled "
          + "without consent («152-ФЗ», articles 6 and 9), so consents come before questionnaires and matching."
      )
    case .stageOrder:
      Phrase(
        ru: "Мероприятие более позднего этапа целевой модели заканчивается раньше, чем начинается "
          + "более ранний, на который оно опирается: например, пары формируют до базы наставляемых.",
        en: "A measure of a later stage ends before an earlier stage, on which it rests, begins: "
          + "pairs are formed before there is a pool of mentees.")
    case .stageMissing:
      Phrase(
        ru: "Ни одно мероприятие не относится к одному из семи этапов целевой модели. Этап "
          + "определяется по словам заголовков и мероприятий и мог остаться неузнанным.",
        en: "No measure belongs to one of the seven stages of the target model. The stage is told "
          + "from the words of headings and measures and may have been overlooked.")
    default:
      Phrase(
        ru: "Оценка «до» назначена позже формирования пар, и сравнить «до» и «после» не удастся.",
        en: "The evaluation “before” is due after the pairs are formed, so that before and after "
          + "cannot be compared.")
    }
  }
}
