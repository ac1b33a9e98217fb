import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const threeLines = () =>
  sampleDraft({
    lines: [
      sampleLine({ key: 'a', quantity: 1 }),
      sampleLine({ key: 'b', quantity: 2 }),
      sampleLine({ key: 'c', quantity: 3 }),
    ],
  })
const quantity = (line: number) => screen.getByRole('textbox', { name: `Quantity, line ${line}` })
const name = (line: number) => screen.getByRole('textbox', { name: `Friendly name, line ${line}` })

describe('the line sheet', () => {
  it('goes from cell to cell by arrows and Tab, and commits by Enter to the line below', async () => {
    const { user, visited, server } = await renderBuilder({ content: threeLines() })
    await user.click(quantity(1))
    await user.keyboard('40{Enter}')
    expect(document.activeElement).toBe(quantity(2))
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(document.activeElement).toBe(name(3))
    await user.keyboard('{Shift>}{Tab}{/Shift}{ArrowUp}')
    expect(document.activeElement).toBe(quantity(2))
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Change the plan of line 1/ }))
    await waitFor(() => expect(server.content.lines[0]?.quantity).toBe(40))
    expect(visited).toEqual([])
  })

  it('is one stop for Tab from outside, and lets go of it after Escape', async () => {
    const { user } = await renderBuilder({ content: threeLines() })
    expect(screen.getByRole('grid').querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1)
    await user.click(quantity(1))
    await user.keyboard('{Escape}{Tab}')
    expect(document.activeElement?.hasAttribute('data-cell')).toBe(false)
  })

  it('opens a cell by F2, and brings back what stood there by Escape', async () => {
    const { user, server } = await renderBuilder({ content: threeLines() })
    await user.click(quantity(2))
    await user.keyboard('{F2}5')
    expect(quantity(2)).toHaveProperty('value', '25')
    await user.keyboard('{Escape}')
    expect(quantity(2)).toHaveProperty('value', '2')
    await user.keyboard('77')
    expect(quantity(2)).toHaveProperty('value', '77')
    await user.keyboard('{Escape}{ArrowDown}')
    expect(document.activeElement).toBe(quantity(3))
    expect(server.content.lines.map((line) => line.quantity)).toEqual([1, 2, 3])
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true)
  })

  it('takes each step back by Ctrl+Z, the keys of a cell as one, and does it again by Ctrl+Y', async () => {
    const { user, server } = await renderBuilder({ content: threeLines() })
    await user.click(quantity(1))
    await user.keyboard('25{Enter}30{Enter}')
    await user.type(screen.getByRole('textbox', { name: /Notes/ }), 'Call first')
    expect(screen.getByRole('button', { name: 'Undo: notes' })).toBeDefined()
    await user.keyboard('{Control>}zz{/Control}')
    expect(screen.getByRole('textbox', { name: /Notes/ })).toHaveProperty('value', '')
    expect(quantity(2)).toHaveProperty('value', '2')
    expect(document.activeElement).toBe(quantity(2))
    await user.click(screen.getByRole('button', { name: 'Undo: quantity of line 1' }))
    expect(quantity(1)).toHaveProperty('value', '1')
    await user.keyboard('{Control>}yyy{/Control}')
    expect(quantity(2)).toHaveProperty('value', '30')
    await waitFor(() => expect(server.content.notes).toBe('Call first'))
    expect(server.content.lines.map((line) => line.quantity)).toEqual([25, 30, 3])
  })

  it('shows all its keys by a question mark, and by Ctrl+/ while something is typed', async () => {
    const { user } = await renderBuilder({ content: threeLines() })
    await user.click(name(1))
    await user.keyboard('{Control>}/{/Control}')
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeDefined()
  })

  it('clears and fills down the block that Shift and the arrows choose', async () => {
    const { user } = await renderBuilder({ content: threeLines() })
    await user.click(quantity(1))
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(screen.getByText('3 rows by 1 column selected')).toBeDefined()
    await user.keyboard('{Control>}d{/Control}')
    for (const line of [1, 2, 3]) expect(quantity(line)).toHaveProperty('value', '1')
    await user.keyboard('{Delete}')
    expect([1, 2, 3].map((line) => quantity(line)).map((cell) => 'value' in cell && cell.value)).toEqual(['', '', ''])
  })

  it('moves, duplicates and removes lines by keys', async () => {
    const { user } = await renderBuilder({ content: threeLines() })
    await user.click(quantity(1))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(quantity(2)).toHaveProperty('value', '1')
    expect(document.activeElement).toBe(quantity(2))
    await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}')
    expect(document.activeElement).toBe(quantity(3))
    await user.keyboard('9{Control>}{Backspace}{/Control}')
    expect(screen.getAllByRole('textbox', { name: /^Quantity/ })).toHaveLength(4)
    await user.keyboard('{Enter}{Shift>}{Enter}{/Shift}{Control>}{Backspace}{/Control}')
    expect(screen.getAllByRole('textbox', { name: /^Quantity/ })).toHaveLength(3)
  })

  it('leads from the last line to the next one by Enter', async () => {
    const { user } = await renderBuilder({ content: threeLines() })
    await user.click(quantity(3))
    await user.keyboard('30{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add line' }))
  })

  it('saves what is typed, with the number as a number', async () => {
    const { user, server } = await renderBuilder({ content: threeLines() })
    await user.clear(quantity(2))
    await user.type(quantity(2), '１２')
    await user.tab()
    await waitFor(() => expect(server.content.lines.map((line) => line.quantity)).toEqual([1, 12, 3]))
  })

  it('says what is wrong with a quantity once it was left, with the exact limits', async () => {
    const { user } = await renderBuilder()
    await user.clear(quantity(1))
    await user.type(quantity(1), '500')
    expect(quantity(1).getAttribute('aria-invalid')).toBeNull()
    await user.tab()
    expect(quantity(1).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('500 is outside the limits of this plan. Enter 1 to 300.')).toBeDefined()
  })

  it('brings a removed line back where it stood, with what was typed in it', async () => {
    const { user, server } = await renderBuilder({ content: threeLines() })
    await user.type(name(2), 'Sales team')
    await user.click(screen.getByRole('button', { name: 'Actions of line 2' }))
    await user.click(screen.getByRole('button', { name: 'Remove line 2', hidden: true }))
    expect(screen.queryByRole('textbox', { name: 'Quantity, line 3' })).toBeNull()
    expect(quantity(2)).toHaveProperty('value', '3')
    await user.click(screen.getByRole('button', { name: 'Undo: removing line 2' }))
    expect(name(2)).toHaveProperty('value', 'Sales team')
    expect(quantity(3)).toHaveProperty('value', '3')
    expect(document.activeElement).toBe(quantity(2))
    await user.tab()
    await waitFor(() => expect(server.content.lines.map((line) => line.key)).toEqual(['a', 'b', 'c']))
  })

  it('duplicates a line under it and lets one type its quantity', async () => {
    const { user } = await renderBuilder({ content: threeLines() })
    await user.click(screen.getByRole('button', { name: 'Actions of line 1' }))
    await user.click(screen.getByRole('button', { name: 'Duplicate line 1', hidden: true }))
    expect(document.activeElement).toBe(quantity(2))
    await user.keyboard('40')
    expect(quantity(1)).toHaveProperty('value', '1')
    expect(quantity(2)).toHaveProperty('value', '40')
    expect(quantity(3)).toHaveProperty('value', '2')
  })

  it('asks for the condition of a plan that has one', async () => {
    const attested = sampleDraft({ lines: [sampleLine({ attestationType: 'Windows365' })] })
    const { user, server } = await renderBuilder({ content: attested })
    const summary = screen.getByRole('region', { name: 'Summary' })
    expect(within(summary).getByText('Line 1: Confirm the condition of this product.')).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: /Windows 10\/11 Pro/ }))
    await waitFor(() => expect(server.content.lines[0]?.attestationAccepted).toBe(true))
    expect(within(summary).queryByText(/Confirm the condition/)).toBeNull()
  })

  it('can be read and not changed by a person without an ordering role', async () => {
    await renderBuilder({ canOrder: false })
    expect(quantity(1).closest('fieldset:disabled')).not.toBeNull()
    expect(screen.getByText('You can look at this order, but not change it')).toBeDefined()
    for (const button of screen.getAllByRole('button', { name: 'Review order' }))
      expect(button).toHaveProperty('disabled', true)
  })
})
