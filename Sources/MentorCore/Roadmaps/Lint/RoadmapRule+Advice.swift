public import Wording

extension RoadmapRule {
  /// What to do about a finding, as full sentences.
  public var advice: Phrase {
    switch self {
    case .noTable:
      Phrase(
        ru: "Скопируйте таблицу вместе с шапкой в файл и проверьте его ещё раз.",
        en: "Copy the table with its header into the file and check it again.")
    case .textTooLong:
      Phrase(
        ru: "Сократите ячейку или проверьте, та ли это таблица.",
        en: "Shorten the cell, or check that this is the right table.")
    case .tooLarge:
      Phrase(
        ru: "Разделите документ и прочитайте части по одной.",
        en: "Divide the document and read the parts one by one.")
    case .titleMissing:
      Phrase(
        ru: "Напишите над таблицей название со словами «дорожная карта» или «план».",
        en: "Write a title with the words «дорожная карта» or «план» above the table.")
    case .organizationMissing:
      Phrase(ru: "Назовите организацию в заголовке.", en: "Name the organisation in the title.")
    case .periodMissing:
      Phrase(
        ru: "Добавьте в заголовок период, например «на 2026-2027 учебный год».",
        en: "Add the period to the title, such as «на 2026-2027 учебный год».")
    case .periodFromRows:
      Phrase(
        ru: "Проверьте период и напишите его в заголовке.",
        en: "Check the period and write it in the title.")
    case .periodStartedBefore:
      Phrase(
        ru: "Исправьте период плана или дату утверждения.",
        en: "Correct the period of the plan or the date of its approval.")
    case .periodUncovered:
      Phrase(
        ru: "Допишите мероприятия последних лет или сократите период.",
        en: "Add measures for the last years, or shorten the period.")
    case .approvalMissing:
      Phrase(
        ru: "Утвердите план приказом и внесите дату и номер: mentorctl roadmap approve.",
        en: "Have the plan approved and enter date and number: mentorctl roadmap approve.")
    case .approvalDateMissing:
      Phrase(
        ru: "Впишите дату приказа в гриф утверждения.",
        en: "Enter the date of the order in the approval.")
    case .approvalNumberMissing:
      Phrase(
        ru: "Впишите номер приказа в гриф утверждения.",
        en: "Enter the number of the order in the approval.")
    case .approvalPersonMissing:
      Phrase(
        ru: "Впишите фамилию и инициалы того, кто утвердил план.",
        en: "Enter who approved the plan.")
    case .approvalTwoNumbers:
      Phrase(
        ru: "Сверьте номер с приказом и запишите его после даты.",
        en: "Check the number against the order and write it after the date.")
    case .headerMissing:
      Phrase(
        ru: "Добавьте шапку: «№», «Мероприятие», «Срок», «Ответственный», «Результат».",
        en: "Add a header: «№», «Мероприятие», «Срок», «Ответственный», «Результат».")
    case .headerGlued:
      Phrase(
        ru: "Разделите заголовки столбцов в исходном документе.",
        en: "Part the captions in the document.")
    case .captionUnknown:
      Phrase(
        ru: "Проверьте заголовок столбца; если это срок или исполнитель, назовите его так.",
        en: "Check the caption; if it is a deadline or a party, call it so.")
    case .repeatedHeader:
      Phrase(ru: "Ничего делать не нужно.", en: "Nothing has to be done.")
    case .columnNumbers:
      Phrase(ru: "Ничего делать не нужно.", en: "Nothing has to be done.")
    case .rowJoined:
      Phrase(
        ru: "Проверьте, что присоединённый текст относится к этому мероприятию.",
        en: "Check that the joined text belongs to this measure.")
    case .titleJoined:
      Phrase(
        ru: "Проверьте название по исходному документу.",
        en: "Check the title against the document.")
    case .titleCarried:
      Phrase(
        ru: "Проверьте, что ячейка в документе объединена с верхней.",
        en: "Check that the cell is merged with the one above.")
    case .rowOfDashes:
      Phrase(ru: "Ничего делать не нужно.", en: "Nothing has to be done.")
    case .textBetweenRows:
      Phrase(
        ru: "Если это заголовок раздела, сократите его; если мероприятие, впишите в таблицу.",
        en: "If it is a heading, shorten it; if a measure, put it in the table.")
    case .unplaced:
      Phrase(
        ru: "Перенесите текст в нужный столбец и прочитайте файл заново.",
        en: "Move the text to its column and read the file again.")
    case .cellsSwapped:
      Phrase(
        ru: "Поменяйте столбцы или ячейки местами и прочитайте файл заново.",
        en: "Swap the columns or cells and read the file again.")
    case .remark:
      Phrase(
        ru: "Посмотрите это место в исходном документе.", en: "Look at the place in the document.")
    case .noise:
      Phrase(ru: "Ничего делать не нужно.", en: "Nothing has to be done.")
    case .layoutTable:
      Phrase(ru: "Ничего делать не нужно.", en: "Nothing has to be done.")
    case .notMeasures:
      Phrase(ru: "Проверьте, что в ней нет мероприятий.", en: "Check that it holds no measures.")
    case .sideBySide:
      Phrase(ru: "Проверьте порядок мероприятий.", en: "Check the order of the measures.")
    case .turned, .listRead:
      Phrase(
        ru: "Проверьте мероприятия по исходному документу.",
        en: "Check the measures against the document.")
    case .headerJoined:
      Phrase(ru: "Проверьте заголовки столбцов.", en: "Check the captions.")
    case .bySpaces:
      Phrase(
        ru: "Сравните мероприятия с исходным документом. Текст из PDF точнее всего даёт команда "
          + "pdftotext -layout FILE.pdf.",
        en: "Compare the measures with the document. The best text of a PDF is that of "
          + "pdftotext -layout FILE.pdf.")
    case .columnSwapped:
      Phrase(ru: "Исправьте шапку в исходном документе.", en: "Correct the header in the document.")
    case .signature:
      Phrase(ru: "Ничего делать не нужно.", en: "Nothing has to be done.")
    case .rowUncertain:
      Phrase(
        ru: "Сравните строку с исходным документом. Текст из PDF точнее всего даёт команда "
          + "pdftotext -layout FILE.pdf.",
        en: "Compare the row with the document. The best text of a PDF is that of "
          + "pdftotext -layout FILE.pdf.")
    case .wordJoined:
      Phrase(ru: "Проверьте слово.", en: "Check the word.")
    case .misread:
      Phrase(ru: "Сверьте текст с бумагой.", en: "Compare the text with the paper.")
    case .deadlineFromHeading:
      Phrase(
        ru: "Проверьте, что заголовок — срок мероприятия; впишите срок в столбец «Срок».",
        en: "Check that the heading is the deadline; enter it in the column «Срок».")
    case .deadlineFromText:
      Phrase(ru: "Впишите срок в столбец «Срок».", en: "Enter the deadline in the column «Срок».")
    case .numberMissing:
      Phrase(
        ru: "Пронумеруйте строки: mentorctl roadmap lint КАРТА --fix --renumber.",
        en: "Number the rows: mentorctl roadmap lint ROADMAP --fix --renumber.")
    case .numberGap:
      Phrase(
        ru: "Проверьте, не потеряна ли строка; затем исправьте номера (--fix --renumber).",
        en: "Check whether a row was lost; then correct the numbers (--fix --renumber).")
    case .numberRepeated:
      Phrase(
        ru: "Дайте строкам разные номера (--fix --renumber).",
        en: "Give the rows different numbers (--fix --renumber).")
    case .numberRestart:
      Phrase(
        ru: "Ссылайтесь на раздел и номер вместе или нумеруйте «1.1, 1.2, 2.1».",
        en: "Refer to section and number together, or number «1.1, 1.2, 2.1».")
    case .numberRunsOn:
      Phrase(
        ru: "Выберите один способ нумерации (--fix --renumber).",
        en: "Choose one way of numbering (--fix --renumber).")
    case .numberMixed:
      Phrase(
        ru: "Пишите номера одинаково: с точкой или без неё (--fix --renumber).",
        en: "Write numbers alike: with a dot or without (--fix --renumber).")
    case .titleEmpty:
      Phrase(
        ru: "Напишите, что нужно сделать, или удалите строку.",
        en: "Say what is to be done, or delete the row.")
    case .markup:
      Phrase(
        ru: "В плане знаки разметки уже удалены; очистите исходный документ.",
        en: "The markup is gone from the plan; clean the document too.")
    case .cutOff:
      Phrase(
        ru: "Найдите полный текст в исходном документе и допишите.",
        en: "Find the whole text in the document and complete it.")
    case .unbalanced:
      Phrase(
        ru: "Поставьте недостающий знак; проверьте, не потерян ли текст.",
        en: "Add the missing mark; check whether text was lost.")
    case .doubledMark:
      Phrase(
        ru: "Удалите лишний знак: mentorctl roadmap lint КАРТА --fix.",
        en: "Remove it: mentorctl roadmap lint ROADMAP --fix.")
    case .farYear:
      Phrase(
        ru: "Сверьте год с документом, на который ссылается план.",
        en: "Check the year against the document that the plan refers to.")
    case .impossibleDate:
      Phrase(ru: "Исправьте дату по календарю.", en: "Correct the date by a calendar.")
    case .repeatedTitle:
      Phrase(
        ru: "Удалите повтор или уточните, чем мероприятия отличаются.",
        en: "Delete the copy, or say how the measures differ.")
    case .documentDate:
      Phrase(
        ru: "Исправьте дату или номер документа.",
        en: "Correct the date or the number of the document.")
    case .abbreviation:
      Phrase(
        ru: "Раскройте сокращение в скобках там, где оно стоит впервые.",
        en: "Spell it out in brackets where it stands first.")
    case .lookalikeLetters:
      Phrase(
        ru: "Замените буквы: mentorctl roadmap lint КАРТА --fix.",
        en: "Replace the letters: mentorctl roadmap lint ROADMAP --fix.")
    case .responsibleMissing:
      Phrase(ru: "Назначьте ответственного.", en: "Name who is responsible.")
    case .responsibleGlued:
      Phrase(
        ru: "Проверьте границы и поставьте запятые в документе.",
        en: "Check the borders and put commas in the document.")
    case .responsibleLineBreak:
      Phrase(
        ru: "Проверьте границы и поставьте запятые в документе.",
        en: "Check the borders and put commas in the document.")
    case .responsibleTrailingComma:
      Phrase(
        ru: "Проверьте, не потерян ли последний исполнитель.",
        en: "Check whether the last party was lost.")
    case .responsibleSpellings:
      Phrase(
        ru: "Выберите одно написание; регистр, точки и пробелы исправит --fix.",
        en: "Choose one spelling; --fix mends case, dots and spaces.")
    case .responsibleMixed:
      Phrase(
        ru: "Пишите везде одинаково, лучше с должностью: «куратор Иванова И.И.».",
        en: "Write it alike everywhere, best with the office: «куратор Иванова И.И.».")
    case .resultNone:
      Phrase(
        ru: "Добавьте столбец «Результат»: приказ, протокол, список, число.",
        en: "Add a column «Результат»: an order, minutes, a list, a figure.")
    case .resultMissing:
      Phrase(
        ru: "Назовите документ или число, по которому видно выполнение.",
        en: "Name the paper or figure that shows that it was done.")
    case .resultUnmeasurable:
      Phrase(
        ru: "Назовите документ или число: приказ, протокол, «не менее 20 педагогов».",
        en: "Name a paper or a figure: an order, minutes, «не менее 20 педагогов».")
    case .resultCopied:
      Phrase(
        ru: "Запишите для каждого мероприятия его собственный результат.",
        en: "Write a result of its own for each measure.")
    case .resultOffSubject:
      Phrase(
        ru: "Сверьте результат с мероприятием: похоже на след копирования.",
        en: "Compare result and measure: it looks like a trace of copying.")
    case .resultPastFact:
      Phrase(
        ru: "Запишите, чего ждут от мероприятия, а не что уже было.",
        en: "Write what is expected, not what has been.")
    case .deadlineBeforeApproval:
      Phrase(
        ru: "Перенесите срок или исправьте дату утверждения.",
        en: "Move the deadline, or correct the date of the approval.")
    case .deadlineOrder:
      Phrase(
        ru: "Проверьте срок; если он верен, переставьте строки.",
        en: "Check the deadline; if it is right, reorder the rows.")
    case .deadlineDayOff:
      Phrase(
        ru: "Решите, к какому рабочему дню всё должно быть готово.",
        en: "Decide by which working day it is to be done.")
    case .deadlineContradictsText:
      Phrase(
        ru: "Оставьте одну дату: в тексте или в сроке.",
        en: "Keep one date: in the text or in the deadline.")
    case .stageOrder:
      Phrase(
        ru: "Сдвиньте сроки так, чтобы мероприятие шло после того, на которое опирается.",
        en: "Move the deadlines so that the measure follows what it rests on.")
    case .stageMissing:
      Phrase(
        ru: "Посмотрите, чего не хватает: mentorctl roadmap map КАРТА.",
        en: "See what is missing: mentorctl roadmap map ROADMAP.")
    case .sectionOrder:
      Phrase(
        ru: "Расположите разделы в порядке этапов.",
        en: "Put the sections in the order of the stages.")
    case .consentsAfterPairs:
      Phrase(
        ru: "Перенесите сбор согласий: он нужен до анкет и подбора пар.",
        en: "Move the consents: they come before questionnaires and matching.")
    case .beforeAfterPairs:
      Phrase(
        ru: "Проведите замер «до» раньше, чем начнётся работа пар.",
        en: "Measure before the pairs begin their work.")
    }
  }
}
