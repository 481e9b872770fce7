import Wording

extension CommandTree {
  /// What fits in the place of the word under the cursor.
  ///
  /// Commands, options that can still be given, and listed values are answered here; where
  /// ``CompletionAnswer/wanted`` is `dynamic`, the program adds its identifiers.
  public func complete(_ request: CompletionRequest) -> CompletionAnswer {
    let (before, current, isGlued) = request.parts
    let line = Interpretation(before, from: root, globals: Declarations { Globals() })
    if let index = line.pending {
      var answer = CompletionAnswer(typed: current)
      answer.offerValues(of: line.parameters[index])
      return answer
    }
    guard !line.optionsHaveEnded, current.hasPrefix("-") else {
      return plain(current, after: line)
    }
    guard let equals = current.firstIndex(of: "="), current.hasPrefix("--") else {
      return options(current, after: line)
    }
    let form = current[..<equals]
    let parameter = line.parameters.first {
      $0.kind == .option && $0.longForms.contains(String(form))
    }
    var answer = CompletionAnswer(
      kept: isGlued ? "" : "\(form)=", typed: String(current[equals...].dropFirst()))
    if let parameter {
      answer.offerValues(of: parameter)
    }
    return answer
  }

  private func plain(
    _ current: String, after line: Interpretation<Context, Outcome>
  ) -> CompletionAnswer {
    var answer = CompletionAnswer(typed: current)
    guard case .group(let group) = line.node else {
      if let argument = line.nextArgument {
        answer.offerValues(of: argument)
      } else if current.isEmpty && !line.isHelpCommand && !line.optionsHaveEnded {
        return options(current, after: line)
      }
      return answer
    }
    for member in group.visibleMembers {
      answer.offer(member.about.name, member.about.summary)
    }
    answer.offerAliases(group.visibleMembers.map { ($0.about.aliases, $0.about.summary) })
    if line.path.count == 1 && !line.isHelpCommand {
      answer.offer("help", Parameter.help.help)
    }
    return answer
  }

  private func options(
    _ current: String, after line: Interpretation<Context, Outcome>
  ) -> CompletionAnswer {
    var answer = CompletionAnswer(typed: current)
    let own = line.parameters.dropFirst(line.globalsEnd)
    let general = line.parameters.prefix(line.globalsEnd)
    for (index, parameter) in Array(own.enumerated()).map({ ($0 + line.globalsEnd, $1) })
      + Array(general.enumerated())
    {
      let isOver = !line.given[index].isEmpty && !parameter.isRepeatable
      guard !isOver, !parameter.isHidden, line.applies(index) else { continue }
      for form in parameter.longForms {
        answer.offer(form, parameter.help)
      }
    }
    return answer
  }
}

extension CompletionRequest {
  /// The words before the cursor, the unfinished word, and whether the shell keeps what stands
  /// before its `=`.
  ///
  /// Bash cuts `--name=value` into three words, with the quotation marks left on.
  var parts: (before: [String], current: String, isGlued: Bool) {
    var before = Array(words.prefix(cursor))
    var current = cursor < words.count ? words[cursor] : ""
    guard shell == .bash else { return (before, current.withoutOpenQuote, false) }
    var isGlued = false
    if current == "=", let option = before.popLast() {
      current = option + "="
      isGlued = true
    } else if before.last == "=", before.count > 1 {
      before.removeLast()
      current = before.removeLast() + "=" + current.withoutOpenQuote
      isGlued = true
    }
    var joined: [String] = []
    var words = before[...]
    while let word = words.popFirst() {
      if word == "=", let option = joined.popLast() {
        joined.append(option + "=" + (words.popFirst() ?? ""))
      } else {
        joined.append(word)
      }
    }
    return (joined.map(\.withoutQuotes), current.withoutOpenQuote, isGlued)
  }
}

extension String {
  fileprivate var withoutOpenQuote: String {
    hasPrefix("'") || hasPrefix("\"") ? String(dropFirst()) : self
  }

  /// The word that a shell makes of this text; the text itself where a quotation mark is open.
  fileprivate var withoutQuotes: String {
    do throws(ArgumentProblem) {
      return try splitShellWords(self).joined(separator: " ")
    } catch {
      return withoutOpenQuote
    }
  }
}
