import type { RootContent } from 'mdast'
import { Fragment, type ReactNode } from 'react'
import type { Prose as ProseContent } from '#lib/content/site.ts'
import { InlineNodes } from './inline.tsx'
import type { View } from './view.ts'

/** Long text: its opening and its sections, each with a stable anchor. */
export function Prose({ view, prose }: { view: View; prose: ProseContent }) {
  return (
    <div className="prose">
      <Blocks view={view} nodes={prose.lead} />
      {prose.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>
            <InlineNodes view={view} nodes={section.title} />
          </h2>
          <Blocks view={view} nodes={section.nodes} />
        </section>
      ))}
    </div>
  )
}

function Blocks({ view, nodes }: { view: View; nodes: readonly RootContent[] }) {
  return nodes.map((node, index) => <Fragment key={index}>{block(view, node)}</Fragment>)
}

function block(view: View, node: RootContent): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <InlineNodes view={view} nodes={node.children} />
        </p>
      )
    case 'heading':
      return (
        <h3>
          <InlineNodes view={view} nodes={node.children} />
        </h3>
      )
    case 'list': {
      const items = node.children.map((item, index) => (
        <li key={index}>
          {item.children.map((child) =>
            child.type === 'paragraph' && !item.spread ? (
              <InlineNodes key="text" view={view} nodes={child.children} />
            ) : (
              <Blocks key="block" view={view} nodes={[child]} />
            ),
          )}
        </li>
      ))
      return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'blockquote':
      return (
        <blockquote>
          <Blocks view={view} nodes={node.children} />
        </blockquote>
      )
    case 'table':
      return <Table view={view} node={node} />
    default:
      return null
  }
}

/** A table whose cells repeat their column's heading, so that it can be stacked on a narrow screen. */
function Table({ view, node }: { view: View; node: Extract<RootContent, { type: 'table' }> }) {
  const [head, ...rows] = node.children
  if (!head) return null
  return (
    <table>
      <thead>
        <tr>
          {head.children.map((cell, index) => (
            <th key={index} scope="col">
              <InlineNodes view={view} nodes={cell.children} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.children.map((cell, column) => (
              <td key={column}>
                <span className="cell-head" aria-hidden="true">
                  <InlineNodes view={view} nodes={head.children[column]?.children ?? []} />
                </span>
                <InlineNodes view={view} nodes={cell.children} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
