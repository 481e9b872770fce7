public import Wording

extension RoadmapRule {
  /// What the rule looks at, why it matters and what to do, as one paragraph.
  public var explanation: Phrase {
    switch self {
    case .noTable, .textTooLong, .tooLarge, .titleMissing, .organizationMissing, .periodMissing,
      .periodFromRows,
      .periodStartedBefore, .periodUncovered, .approvalMissing, .approvalDateMissing,
      .approvalNumberMissing, .approvalPersonMissing, .approvalTwoNumbers:
      documentExplanation
    case .headerMissing, .headerGlued, .captionUnknown, .repeatedHeader, .columnNumbers, .rowJoined,
      .titleJoined,
      .titleCarried, .rowOfDashes, .textBetweenRows, .unplaced, .cellsSwapped, .numberMissing,
      .numberGap,
      .numberRepeated, .numberRestart, .numberRunsOn, .numberMixed:
      tableExplanation
    case .titleEmpty, .markup, .cutOff, .unbalanced, .doubledMark, .farYear, .impossibleDate,
      .repeatedTitle, .documentDate, .abbreviation, .lookalikeLetters:
      textExplanation
    case .responsibleMissing, .responsibleGlued, .responsibleLineBreak, .responsibleTrailingComma,
      .responsibleSpellings, .resultMissing, .resultCopied, .resultOffSubject, .resultPastFact,
      .deadlineBeforeApproval, .deadlineOrder, .stageOrder, .stageMissing, .beforeAfterPairs,
      .responsibleMixed, .resultNone, .resultUnmeasurable, .deadlineDayOff,
      .deadlineContradictsText,
      .sectionOrder, .consentsAfterPairs:
      measureExplanation
    case .remark, .noise, .layoutTable, .notMeasures, .sideBySide, .turned, .listRead,
      .headerJoined,
      .bySpaces, .columnSwapped, .signature, .rowUncertain, .wordJoined, .misread,
      .deadlineFromText, .deadlineFromHeading:
      layoutExplanation
    }
  }

  private var documentExplanation: Phrase {
    switch self {
    case .noTable:
      Phrase(
        ru: "В файле не найдена таблица мероприятий. Таблица узнаётся по столбцам, разделённым "
          + "табуляцией, или по ячейкам, каждая из которых начинается с табуляции. Скопируйте "
          + "таблицу из Word целиком, вместе с шапкой, и сохраните как простой текст.",
        en: "No table of measures was found. A table is known by columns that tabs separate, or by "
          + "cells that each begin with a tab. Copy the whole table with its header out of Word and "
          + "save it as plain text.")
    case .textTooLong:
      Phrase(
        ru: "В одной ячейке больше текста, чем может хранить файл дорожной карты. Обычно это не "
          + "таблица, а другой файл без переносов строк. Ничего не записано.",
        en: "One cell holds more text than the file of a roadmap can. Mostly that is no table but "
          + "another file without breaks of lines. Nothing was written.")
    case .tooLarge:
      Phrase(
        ru: "Дорожная карта больше, чем может быть её файл. Разделите документ на части и "
          + "прочитайте их по одной. Ничего не записано.",
        en: "The roadmap is larger than its file can be. Divide the document and read the parts "
          + "one by one. Nothing was written.")
    case .titleMissing:
      Phrase(
        ru: "Над таблицей нет названия со словами «дорожная карта» или «план». Название нужно для "
          + "отчётов и приказов; впишите его командой roadmap edit.",
        en: "Above the table there is no title with the words «дорожная карта» or «план». Reports "
          + "and orders need it; set it with roadmap edit.")
    case .organizationMissing:
      Phrase(
        ru: "Ни название, ни гриф утверждения не говорят, чья это дорожная карта. Впишите "
          + "организацию, чтобы отличать карты друг от друга.",
        en: "Neither the title nor the approval says whose roadmap this is. Enter the organisation "
          + "so that roadmaps can be told apart.")
    case .periodMissing:
      Phrase(
        ru: "В названии нет периода («на 2026-2027 учебный год», «на 2026-2028 годы»), поэтому "
          + "сроки без года прочитать нельзя. Укажите период при загрузке.",
        en:
          "The title names no period, so deadlines without a year cannot be read. Give the period "
          + "when importing.")
    case .periodFromRows:
      Phrase(
        ru: "Период не назван в заголовке и выведен из сроков мероприятий. Проверьте его: от него "
          + "зависят сроки, в которых год не указан.",
        en: "The heading names no period; it was taken from the deadlines. Check it: deadlines "
          + "without a year depend on it.")
    case .periodStartedBefore:
      Phrase(
        ru: "План начинается раньше года, в котором он утверждён. Мероприятия, относящиеся к "
          + "прошедшему времени, не могли быть выполнены по этому плану.",
        en:
          "The plan begins before the year of its approval. Measures of the time before could not "
          + "have been done under it.")
    case .periodUncovered:
      Phrase(
        ru: "После последнего названного срока до конца периода остаётся больше года: либо план "
          + "не дописан, либо период указан слишком широко.",
        en: "More than a year of the period is left after the last deadline: either the plan is "
          + "unfinished or the period is too wide.")
    case .approvalMissing:
      Phrase(
        ru: "Нет ни грифа «УТВЕРЖДЕНО», ни приказа. Неутверждённый план ни к чему не обязывает; "
          + "оформите приказ и внесите его реквизиты командой roadmap approve.",
        en: "There is neither an approval stamp nor an order. A plan that nobody approved binds "
          + "nobody; issue the order and enter it with roadmap approve.")
    case .approvalDateMissing:
      Phrase(
        ru: "В грифе утверждения нет даты или она не заполнена. Дата нужна, чтобы проверить сроки.",
        en: "The approval has no date, or blanks in place of it. The date is needed to check the "
          + "deadlines.")
    case .approvalNumberMissing:
      Phrase(
        ru: "В грифе утверждения нет номера приказа. Без номера документ трудно найти в реестре.",
        en: "The approval has no number of an order. Without it the paper is hard to find in the "
          + "register.")
    case .approvalPersonMissing:
      Phrase(
        ru:
          "В грифе утверждения не указано, кто подписал. Имя из грифа «СОГЛАСОВАНО» не считается.",
        en: "The approval does not say who signed. The name under «СОГЛАСОВАНО» does not count.")
    default:
      Phrase(
        ru: "В грифе утверждения два номера: номер организации и номер приказа легко перепутать. "
          + "Взят последний перед датой; проверьте его по приказу.",
        en: "The approval bears two numbers: that of the organisation and that of the order are "
          + "easily confused. The last before the date was taken; check it against the order.")
    }
  }

  private var tableExplanation: Phrase {
    switch self {
    case .headerMissing:
      Phrase(
        ru:
          "У таблицы нет шапки со знакомыми заголовками («Мероприятие», «Срок», «Ответственный»). "
          + "Назначение столбцов определено по содержанию: проверьте, не перепутаны ли они.",
        en:
          "The table has no header with known captions. What the columns hold was told from their "
          + "contents: check that they are not mixed up.")
    case .headerGlued:
      Phrase(
        ru: "В одном заголовке слились два. Столбец прочитан по первому из них.",
        en: "Two captions were glued into one. The column is read by the first of them.")
    case .captionUnknown:
      Phrase(
        ru: "Заголовок столбца незнаком или повторяет смысл другого. Тексты столбца сохранены при "
          + "мероприятиях под этим заголовком, но как срок или исполнитель не прочитаны.",
        en: "The caption of a column is unknown, or means what another one means. Its texts are "
          + "kept with the measures under that caption, but not read as deadlines or parties.")
    case .repeatedHeader:
      Phrase(
        ru: "Шапка напечатана ещё раз, обычно на новой странице. На чтение это не влияет.",
        en: "The header is printed again, mostly on a new page. Reading is not affected.")
    case .columnNumbers:
      Phrase(
        ru: "Под шапкой стоят номера столбцов 1, 2, 3… Они не являются мероприятием.",
        en: "The numbers of the columns, 1, 2, 3…, stand below the header. They are no measure.")
    case .rowJoined:
      Phrase(
        ru: "Строка таблицы разорвана переносом страницы, и её конец стоит отдельной строкой без "
          + "номера и срока. Он присоединён к мероприятию выше: проверьте, что это одно целое.",
        en:
          "A break of page cut a row, and its end stands in a row without number and deadline. It "
          + "was joined to the measure above: check that they belong together.")
    case .titleJoined:
      Phrase(
        ru: "Объединённая ячейка с названием разорвана переносом страницы: начало в одной строке, "
          + "конец в другой, и у обеих есть сроки. Обе строки получили полное название.",
        en: "A break of page cut a merged cell with a title: it begins in one row and ends in the "
          + "next, and both have deadlines. Both rows were given the whole title.")
    case .titleCarried:
      Phrase(
        ru: "У строки есть свой срок, но ячейка названия пуста: она объединена с ячейкой выше. "
          + "Строка стала отдельным мероприятием с тем же названием.",
        en: "The row has its own deadline but no title: the cell is merged with the one above. The "
          + "row became a measure of its own with the same title.")
    case .rowOfDashes:
      Phrase(
        ru: "В строке одни прочерки: так обозначают конец таблицы. Мероприятием она не считается.",
        en: "The row holds nothing but dashes, which mark the end of a table. It is no measure.")
    case .textBetweenRows:
      Phrase(
        ru: "Между строками таблицы стоит длинный текст, не похожий на заголовок раздела. Он "
          + "сохранён в примечаниях.",
        en: "A long text that is no heading stands between the rows. It is kept among the notes.")
    case .unplaced:
      Phrase(
        ru: "Ячейка или строка не подходит ни под один столбец. Текст сохранён, но его место нужно "
          + "указать вручную.",
        en: "A cell or a row fits no column. The text is kept, but a person has to say where it "
          + "belongs.")
    case .cellsSwapped:
      Phrase(
        ru: "В ячейке стоит то, чему место в другом столбце: люди вместо срока, даты вместо "
          + "ответственного, числа вместо названия. Обычно столбцы переставлены или строка сдвинута на "
          + "ячейку; сравните её с исходным документом.",
        en:
          "A cell holds what belongs into another column: people in place of a deadline, dates in place of "
          + "those responsible, numbers in place of a title. Mostly columns were swapped, or a row is shifted "
          + "by a cell; compare it with the source.")
    case .numberMissing:
      Phrase(
        ru:
          "У мероприятия нет номера, хотя у соседних он есть. На него трудно сослаться в приказе.",
        en: "The measure has no number though its neighbours have. An order can hardly refer to it."
      )
    case .numberGap:
      Phrase(
        ru: "В нумерации пропуск: возможно, мероприятие удалили или потеряли при переносе.",
        en: "A number is missing: perhaps a measure was deleted, or lost in copying.")
    case .numberRepeated:
      Phrase(
        ru: "Один номер стоит у двух мероприятий раздела, и ссылка на него неоднозначна.",
        en: "Two measures of a section bear one number, and a reference to it is ambiguous.")
    case .numberRestart:
      Phrase(
        ru: "Нумерация мероприятий в каждом разделе начинается с единицы или номера самих разделов "
          + "начинаются заново. Ссылайтесь на раздел и номер вместе.",
        en: "The measures are numbered from one in each section, or the sections themselves start "
          + "again. Refer to section and number together.")
    case .numberRunsOn:
      Phrase(
        ru: "Нумерация продолжается через границу разделов, тогда как в других местах документа "
          + "начинается заново.",
        en: "The numbers run on over the border of sections, while elsewhere in the document they "
          + "start again.")
    default:
      Phrase(
        ru: "Номера записаны по-разному: где с точкой, где без неё. На чтение это не влияет.",
        en: "The numbers are written in different ways, with a dot and without. Reading is not "
          + "affected.")
    }
  }

  private var textExplanation: Phrase {
    switch self {
    case .titleEmpty:
      Phrase(
        ru: "У строки есть срок или исполнитель, но нет названия мероприятия.",
        en: "The row has a deadline or someone responsible, but does not say what is to be done.")
    case .markup:
      Phrase(
        ru: "В ячейке остались знаки разметки HTML или Markdown. Они удалены, слова сохранены.",
        en: "Markup of HTML or Markdown was left in a cell. It was removed, the words are kept.")
    case .cutOff:
      Phrase(
        ru: "Текст обрывается на запятой, двоеточии или тире, либо список обещан, но не закончен. "
          + "Найдите полный текст в исходном документе.",
        en: "The text breaks off at a comma, a colon or a dash, or promises a list that does not "
          + "come to its end. Look for the whole text in the source.")
    case .unbalanced:
      Phrase(
        ru: "Скобка или кавычка открыта и не закрыта, или закрыта без пары. Часто это признак "
          + "потерянного текста.",
        en: "A bracket or quotation mark opens and does not close, or closes alone. Often it is a "
          + "sign of lost text.")
    case .doubledMark:
      Phrase(
        ru: "Знак препинания стоит дважды или после пробела: «А.В..», «наставников .».",
        en: "A mark of punctuation stands twice or after a space.")
    case .farYear:
      Phrase(
        ru: "В тексте год, далёкий от периода плана и от даты утверждения. Чаще всего в нём "
          + "переставлены цифры.",
        en:
          "A year in the text is far from the period and from the approval. Most often two digits "
          + "were swapped.")
    case .impossibleDate:
      Phrase(
        ru: "В тексте дата, которой нет в календаре.",
        en: "The text holds a date that no calendar has.")
    case .documentDate:
      Phrase(
        ru:
          "У документа названа не его дата. Программа знает даты распоряжения № Р-145 (25.12.2019), "
          + "письма № МР-42/02 (23.01.2020) и распоряжения № 1264-р (21.05.2025).",
        en:
          "A document is named with a date that is not its own. The program knows those of «Р-145» "
          + "(2019-12-25), «МР-42/02» (2020-01-23) and «1264-р» (2025-05-21).")
    case .abbreviation:
      Phrase(
        ru:
          "Сокращение стоит в плане, но нигде не раскрыто: читатель из другой организации может его не "
          + "понять. Сокращения, известные каждой школе (СОШ, ФГОС и подобные), не считаются.",
        en:
          "An abbreviation stands in the plan but is never spelled out: a reader from elsewhere may not know "
          + "it. Those that every school knows («СОШ», «ФГОС» and the like) do not count.")
    case .lookalikeLetters:
      Phrase(
        ru:
          "В русском слове стоят латинские буквы, похожие на русские: на вид слово то же, но поиск и "
          + "отбор его не найдут. Исправляет roadmap lint --fix.",
        en:
          "A Russian word has Latin letters that look like Russian ones: it looks the same, but no search "
          + "finds it. roadmap lint --fix mends it.")
    default:
      Phrase(
        ru: "Два мероприятия под одним заголовком называются одинаково. Возможно, это повтор.",
        en: "Two measures under one heading have the same title. One may be a copy.")
    }
  }
}
