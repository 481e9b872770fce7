public import Wording

extension RoadmapRule {
  /// What the rule finds, as a heading.
  public var title: Phrase {
    switch self {
    case .noTable:
      Phrase(ru: "Таблица не найдена", en: "No table found")
    case .textTooLong:
      Phrase(ru: "Слишком длинный текст", en: "Text too long")
    case .tooLarge:
      Phrase(ru: "Слишком большой документ", en: "Document too large")
    case .titleMissing:
      Phrase(ru: "Нет названия", en: "No title")
    case .organizationMissing:
      Phrase(ru: "Не указано, чей это план", en: "Whose plan it is, is not said")
    case .periodMissing:
      Phrase(ru: "Нет периода плана", en: "No period")
    case .periodFromRows:
      Phrase(ru: "Период взят из сроков", en: "Period taken from the deadlines")
    case .periodStartedBefore:
      Phrase(ru: "План начался до утверждения", en: "Plan began before its approval")
    case .periodUncovered:
      Phrase(ru: "Последний год плана пуст", en: "Last year of the plan is empty")
    case .approvalMissing:
      Phrase(ru: "Нет утверждения", en: "No approval")
    case .approvalDateMissing:
      Phrase(ru: "Нет даты утверждения", en: "No date of approval")
    case .approvalNumberMissing:
      Phrase(ru: "Нет номера приказа", en: "No number of the order")
    case .approvalPersonMissing:
      Phrase(ru: "Не указано, кто утвердил", en: "Who approved is not said")
    case .approvalTwoNumbers:
      Phrase(ru: "Два номера в грифе", en: "Two numbers in the approval")
    case .headerMissing:
      Phrase(ru: "Нет шапки таблицы", en: "Table without header")
    case .headerGlued:
      Phrase(ru: "Слились два заголовка", en: "Two captions glued")
    case .captionUnknown:
      Phrase(ru: "Незнакомый столбец", en: "Unknown column")
    case .repeatedHeader:
      Phrase(ru: "Шапка повторена", en: "Header repeated")
    case .columnNumbers:
      Phrase(ru: "Номера столбцов", en: "Numbers of columns")
    case .rowJoined:
      Phrase(ru: "Строка собрана из двух", en: "Row joined of two")
    case .titleJoined:
      Phrase(ru: "Название собрано из двух строк", en: "Title joined of two rows")
    case .titleCarried:
      Phrase(ru: "Название взято из строки выше", en: "Title carried from above")
    case .rowOfDashes:
      Phrase(ru: "Строка прочерков", en: "Row of dashes")
    case .textBetweenRows:
      Phrase(ru: "Текст между строками", en: "Text between rows")
    case .unplaced:
      Phrase(ru: "Тексту не нашлось места", en: "Text without a place")
    case .cellsSwapped:
      Phrase(ru: "Текст не в своём столбце", en: "Text in the wrong column")
    case .remark:
      Phrase(ru: "Замечание о файле", en: "Remark on the file")
    case .noise:
      Phrase(ru: "Колонтитулы и адреса", en: "Running heads and addresses")
    case .layoutTable:
      Phrase(ru: "Таблица для разметки", en: "Table for layout")
    case .notMeasures:
      Phrase(ru: "Таблица без мероприятий", en: "Table without measures")
    case .sideBySide:
      Phrase(ru: "Две таблицы рядом", en: "Two tables side by side")
    case .listRead:
      Phrase(ru: "Список вместо таблицы", en: "List instead of a table")
    case .turned:
      Phrase(ru: "Таблица повёрнута", en: "Table turned")
    case .headerJoined:
      Phrase(ru: "Шапка в две строки", en: "Header of two rows")
    case .bySpaces:
      Phrase(ru: "Столбцы найдены по пробелам", en: "Columns told by spaces")
    case .columnSwapped:
      Phrase(ru: "Столбцы переставлены", en: "Columns swapped")
    case .signature:
      Phrase(ru: "Подпись под таблицей", en: "Signature below the table")
    case .rowUncertain:
      Phrase(ru: "Границы ячеек неясны", en: "Borders of cells uncertain")
    case .wordJoined:
      Phrase(ru: "Слово собрано из частей", en: "Word joined of its parts")
    case .misread:
      Phrase(ru: "Ошибка распознавания", en: "Error of recognition")
    case .deadlineFromHeading:
      Phrase(ru: "Срок взят из заголовка", en: "Deadline taken from the heading")
    case .deadlineFromText:
      Phrase(ru: "Срок взят из текста", en: "Deadline taken from the text")
    case .numberMissing:
      Phrase(ru: "Нет номера", en: "No number")
    case .numberGap:
      Phrase(ru: "Пропуск в нумерации", en: "Number missing in a row")
    case .numberRepeated:
      Phrase(ru: "Номер повторён", en: "Number repeated")
    case .numberRestart:
      Phrase(ru: "Нумерация начинается заново", en: "Numbers start again")
    case .numberRunsOn:
      Phrase(ru: "Нумерация то сквозная, то нет", en: "Numbers now run on, now restart")
    case .numberMixed:
      Phrase(ru: "Номера записаны по-разному", en: "Numbers written differently")
    case .titleEmpty:
      Phrase(ru: "Нет названия мероприятия", en: "Measure without title")
    case .markup:
      Phrase(ru: "Остатки разметки", en: "Remains of markup")
    case .cutOff:
      Phrase(ru: "Текст обрывается", en: "Text breaks off")
    case .unbalanced:
      Phrase(ru: "Скобка или кавычка без пары", en: "Bracket or quotation mark alone")
    case .doubledMark:
      Phrase(ru: "Лишний знак или пробел", en: "Mark or space too many")
    case .farYear:
      Phrase(ru: "Неправдоподобный год", en: "Implausible year")
    case .impossibleDate:
      Phrase(ru: "Такой даты нет", en: "No such date")
    case .repeatedTitle:
      Phrase(ru: "Мероприятие повторяется", en: "Measure repeated")
    case .documentDate:
      Phrase(ru: "Не та дата документа", en: "Wrong date of a document")
    case .abbreviation:
      Phrase(ru: "Сокращение не раскрыто", en: "Abbreviation not spelled out")
    case .lookalikeLetters:
      Phrase(ru: "Латинские буквы в русских словах", en: "Latin letters in Russian words")
    case .responsibleMissing:
      Phrase(ru: "Нет ответственного", en: "Nobody responsible")
    case .responsibleGlued:
      Phrase(ru: "Исполнители без запятой", en: "Parties without a comma")
    case .responsibleLineBreak:
      Phrase(ru: "Исполнители через перенос строки", en: "Parties parted by a line break")
    case .responsibleTrailingComma:
      Phrase(ru: "Запятая в конце перечня", en: "Comma at the end of the list")
    case .responsibleSpellings:
      Phrase(ru: "Один исполнитель записан по-разному", en: "One party spelled in several ways")
    case .responsibleMixed:
      Phrase(ru: "То фамилия, то должность", en: "Now a surname, now an office")
    case .resultNone:
      Phrase(ru: "Нет столбца результата", en: "No column of results")
    case .resultMissing:
      Phrase(ru: "Нет результата", en: "No result")
    case .resultUnmeasurable:
      Phrase(ru: "Результат общими словами", en: "Result in general words")
    case .resultCopied:
      Phrase(ru: "Результат скопирован", en: "Result copied")
    case .resultOffSubject:
      Phrase(ru: "Результат не о том", en: "Result off the subject")
    case .resultPastFact:
      Phrase(ru: "Результат в прошедшем времени", en: "Result in the past")
    case .deadlineBeforeApproval:
      Phrase(ru: "Срок раньше утверждения", en: "Deadline before the approval")
    case .deadlineOrder:
      Phrase(ru: "Строки не по порядку сроков", en: "Rows not in order of deadlines")
    case .deadlineDayOff:
      Phrase(ru: "Срок в нерабочий день", en: "Deadline on a day off")
    case .deadlineContradictsText:
      Phrase(ru: "Срок противоречит тексту", en: "Deadline contradicts the text")
    case .stageOrder:
      Phrase(ru: "Этапы в неверном порядке", en: "Stages in the wrong order")
    case .stageMissing:
      Phrase(ru: "Нет мероприятий этапа", en: "Stage without measures")
    case .sectionOrder:
      Phrase(ru: "Разделы не в порядке этапов", en: "Sections not in order of stages")
    case .consentsAfterPairs:
      Phrase(ru: "Согласия позже пар", en: "Consents after the pairs")
    case .beforeAfterPairs:
      Phrase(ru: "Замер «до» позже пар", en: "Measurement “before” after the pairs")
    }
  }
}
