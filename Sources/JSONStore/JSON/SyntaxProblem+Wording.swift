internal import Wording

extension SyntaxProblem {
  /// What is wrong, as a clause.
  var message: Phrase {
    switch self {
    case .notUTF8: Phrase(ru: "это не UTF-8", en: "this is not UTF-8")
    case .utf16:
      Phrase(ru: "файл сохранён в UTF-16, а не в UTF-8", en: "the file is UTF-16, not UTF-8")
    case .empty: Phrase(ru: "файл пуст", en: "the file is empty")
    case .unexpectedEnd: Phrase(ru: "файл обрывается", en: "the file ends too early")
    case .unexpectedByte: Phrase(ru: "здесь ожидалось значение", en: "a value was expected here")
    case .trailingComma:
      Phrase(
        ru: "лишняя запятая перед закрывающей скобкой",
        en: "a comma too many before the closing bracket")
    case .comment: Phrase(ru: "в JSON не бывает комментариев", en: "JSON has no comments")
    case .singleQuotes:
      Phrase(
        ru: "строки пишутся в двойных прямых кавычках",
        en: "strings are written in straight double quotes")
    case .controlCharacter:
      Phrase(ru: "недопустимый управляющий символ", en: "a control character is not allowed here")
    case .badEscape:
      Phrase(ru: "после \\ стоит не то, что допускает JSON", en: "JSON has no such escape after \\")
    case .loneSurrogate:
      Phrase(
        ru: "половина символа: \\uD800…\\uDFFF бывают только парой",
        en: "half a character: \\uD800…\\uDFFF come only in pairs")
    case .unfinishedString:
      Phrase(ru: "строка не закрыта кавычкой", en: "the string has no closing quote")
    case .badNumber: Phrase(ru: "число записано с ошибкой", en: "the number is malformed")
    case .leadingZero:
      Phrase(ru: "число начинается с лишнего нуля", en: "the number begins with a needless zero")
    case .notFinite: Phrase(ru: "число слишком велико", en: "the number is too large")
    case .outsideInt64:
      Phrase(
        ru: "целое число не умещается в 64 бита", en: "the whole number does not fit in 64 bits")
    case .badWord:
      Phrase(
        ru: "неизвестное слово, без кавычек бывают только true, false и null",
        en: "unknown word, only true, false and null go without quotes")
    case .missingComma:
      Phrase(
        ru: "здесь ожидалась запятая или закрывающая скобка",
        en: "a comma or a closing bracket was expected here")
    case .missingColon:
      Phrase(ru: "после ключа ожидалось двоеточие", en: "a colon was expected after the key")
    case .keyExpected:
      Phrase(ru: "здесь ожидался ключ в кавычках", en: "a key in quotes was expected here")
    case .trailingText:
      Phrase(
        ru: "после конца данных есть ещё текст", en: "there is more text after the end of the data")
    case .tooDeep:
      Phrase(
        ru: "вложенность глубже \(JSONLimits.depth) уровней",
        en: "nested more than \(JSONLimits.depth) levels deep")
    case .fileTooLarge:
      Phrase(
        ru: "файл больше \(JSONLimits.fileBytes >> 20) МиБ",
        en: "the file is larger than \(JSONLimits.fileBytes >> 20) MiB")
    case .stringTooLong:
      Phrase(
        ru: "строка длиннее \(JSONLimits.stringBytes >> 20) МиБ",
        en: "the string is longer than \(JSONLimits.stringBytes >> 20) MiB")
    }
  }

  /// What to do about it.
  var hint: Phrase? {
    switch self {
    case .notUTF8, .utf16:
      Phrase(
        ru: "Сохраните файл в кодировке UTF-8.", en: "Save the file in the encoding UTF-8.")
    case .empty, .unexpectedEnd:
      Phrase(
        ru: "Возьмите файл из резервной копии или верните недостающий конец.",
        en: "Take the file from a backup or restore its missing end.")
    case .missingComma:
      Phrase(
        ru: "Проверьте, не пропущена ли запятая в конце предыдущей строки.",
        en: "See whether the line before lacks its comma.")
    case .trailingComma, .comment:
      Phrase(ru: "Удалите это.", en: "Remove it.")
    case .unfinishedString, .controlCharacter:
      Phrase(
        ru: "Перевод строки внутри текста пишется как \\n, кавычка как \\\".",
        en: "A line break inside a text is written \\n, a quote \\\".")
    case .fileTooLarge:
      Phrase(
        ru: "Разделите данные по организациям или годам.",
        en: "Divide the data by organisations or years.")
    default: nil
    }
  }
}
